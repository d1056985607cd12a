import * as z from 'zod/mini'
import { ambitions, levels, relations } from '../../core/framework'
import { ownParts } from './ownParts'
import { passedOver, written } from './ownText'

/** The most that is read, in characters; sixty statements in two languages have 40,000. */
export const MOST_CHARACTERS = 262_144
/** Characters in a statement, and in the name of a relation. */
export const LONGEST = { statement: 300, label: 60, title: 60 } as const
/** How many statements a bank may have. */
export const statementsAllowed = { least: 15, most: 60 } as const

const LONGEST_ID = 80

/** The id by which a pair names a statement; ignored if it is not such an id. */
function asId(id: unknown): string | undefined {
  return typeof id === 'string' && id.length <= LONGEST_ID ? id : undefined
}

const ownStatement = z.strictObject({
  text: written(LONGEST.statement),
  relation: z.enum(relations),
  level: z.enum(levels),
  /** Spread evenly where it is left out. */
  ambition: z.optional(z.enum(ambitions)),
  reversed: z.optional(z.boolean()),
  /** Part of the quick form; all statements are if none says so. */
  quick: z.optional(z.boolean()),
  id: z.optional(z.pipe(z.unknown(), z.transform(asId))),
  side: passedOver,
  origin: passedOver,
  since: passedOver,
})

const label = z.strictObject({
  label: written(LONGEST.label),
  /** With its article, as inside a sentence: "de dijkgraaf". */
  inSentence: written(LONGEST.label),
})

/** A question bank as somebody writes it, or as the page for own statements saves it. */
export const ownBankFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: passedOver,
  version: passedOver,
  title: z.optional(z.string().check(z.maxLength(LONGEST.title))),
  /** Names for relations; those not mentioned keep the app's names. */
  labels: z.optional(
    z.strictObject({
      politics: z.optional(label),
      organisation: z.optional(label),
      society: z.optional(label),
      citizens: z.optional(label),
      profession: z.optional(label),
    }),
  ),
  statements: z
    .array(ownStatement)
    .check(z.minLength(statementsAllowed.least), z.maxLength(statementsAllowed.most)),
  ...ownParts,
})

export type OwnBankFile = z.infer<typeof ownBankFile>
export type OwnStatement = OwnBankFile['statements'][number]
