import type { Ambition, Form, Level, Relation } from '../../../core/framework'
import type { Thresholds } from '../../../core/thresholds'
import type { Picture } from '../../board/rounds'
import type { Locale } from '../../../ui/language/locale'

/** The picture of a group as exported: only the part that everybody may see. */
export type GroupExport = {
  readonly locale: Locale
  /** The title as shown: a practice board says that it is one. */
  readonly title: string
  readonly practice: boolean
  readonly form: Form
  /** The day on which the file is made, as in `2026-11-24`. */
  readonly day: string
  readonly picture: Picture
  /** The thresholds of the board behind the picture. */
  readonly thresholds: Thresholds
  readonly names: {
    readonly relations: Readonly<Record<Relation, string>>
    readonly ambitions: Readonly<Record<Ambition, string>>
    readonly levels: Readonly<Record<Level, string>>
    /** By the id of the pair. */
    readonly dilemmas: Readonly<Record<string, string>>
    /** In the order of the bank. */
    readonly statements: readonly string[]
  }
}
