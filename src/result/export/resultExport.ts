import type { Ambition, Form, Level, Relation } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import type { Answers } from '../../core/statement'
import type { Locale } from '../../ui/language/locale'

/** A result for export: everything that any format needs. */
export type ResultExport = {
  readonly locale: Locale
  readonly form: Form
  /** The day on which the file is made, as in `2026-11-24`. */
  readonly day: string
  readonly bank: { readonly id: string; readonly version: number; readonly fingerprint: string }
  readonly score: ScanScore
  readonly names: {
    readonly relations: Readonly<Record<Relation, string>>
    readonly ambitions: Readonly<Record<Ambition, string>>
    readonly levels: Readonly<Record<Level, string>>
  }
  /** Only where the person asked for them. */
  readonly answers?: Answers
  /** Whether the drawing stands on white, or on nothing. */
  readonly background: 'white' | 'none'
}
