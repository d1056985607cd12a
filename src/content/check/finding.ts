import type { StatementEntry } from '../schema'

export type ContentFile =
  'bank.json' | 'framework.json' | 'log.json' | 'dilemmas.json' | 'cards.json' | 'scripts.json'
export type Language = keyof StatementEntry['text']

export const languages = ['nl', 'en'] as const satisfies readonly Language[]

/** One thing that is wrong in the content, before it is known which rule found it. */
export type Finding = {
  readonly file: ContentFile
  /** The statement, where the fault is in one. */
  readonly id?: string
  /** The language, where the fault is in the words. */
  readonly language?: Language
  /** What the message of the rule mentions between braces. */
  readonly values: Readonly<Record<string, string | number>>
}
