import type { StatementEntry } from '../schema'

export type ContentFile =
  'bank.json' | 'framework.json' | 'log.json' | 'dilemmas.json' | 'cards.json' | 'scripts.json'
export type Language = keyof StatementEntry['text']

export const languages = ['nl', 'en'] as const satisfies readonly Language[]

/** One thing that is wrong in the content, before the rule that found it is added. */
export type Finding = {
  readonly file: ContentFile
  /** The statement, if the fault is in one. */
  readonly id?: string
  /** The language, if the fault is in the wording. */
  readonly language?: Language
  /** Values for the placeholders in the rule's message. */
  readonly values: Readonly<Record<string, string | number>>
}
