import * as z from 'zod/mini'
import { ambitions, levels, recordOf, relations } from '../domain/framework'

/** The languages that every text must have. */
const text = z.strictObject({
  nl: z.string().check(z.minLength(1), z.maxLength(600)),
  en: z.string().check(z.minLength(1), z.maxLength(600)),
})

const sides = [
  'system',
  'lifeworld',
  'responsive',
  'contacts',
  'power',
  'cases',
  'image',
  'pride',
] as const

const statementEntry = z.strictObject({
  id: z.string().check(z.regex(/^[ITO]-[a-z]+-[a-z]+$/)),
  level: z.enum(levels),
  ambition: z.enum(ambitions),
  relation: z.enum(relations),
  reversed: z.boolean(),
  quick: z.boolean(),
  side: z.enum(sides),
  origin: z.enum(['source', 'elaboration']),
  since: z.int().check(z.minimum(1)),
  text,
})

/** `content/bank.json`: the statements. */
export const bankFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  version: z.int().check(z.minimum(1)),
  statements: z.array(statementEntry).check(z.minLength(1), z.maxLength(200)),
})

const label = z.strictObject({ label: text, explanation: text })
const relationLabel = z.strictObject({ label: text, inSentence: text, explanation: text })

/** `content/framework.json`: names and explanations of relations, ambitions and levels. */
export const frameworkFile = z.strictObject({
  $schema: z.optional(z.string()),
  relations: z.strictObject(recordOf(relations, () => relationLabel)),
  ambitions: z.strictObject(recordOf(ambitions, () => label)),
  levels: z.strictObject(recordOf(levels, () => label)),
})

/** `content/log.json`: what changed in the meaning of the bank, version by version. */
export const logFile = z.strictObject({
  $schema: z.optional(z.string()),
  versions: z
    .array(
      z.strictObject({
        version: z.int().check(z.minimum(1)),
        date: z.iso.date(),
        fingerprint: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
        /** Ids of the statements whose meaning or keys changed in this version. */
        changed: z.array(z.string()),
        /** Ids that no longer exist and may never be used again. */
        retired: z.array(z.string()),
        why: z.string().check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
})

export type StatementEntry = z.infer<typeof statementEntry>
export type BankFile = z.infer<typeof bankFile>
export type FrameworkFile = z.infer<typeof frameworkFile>
export type LogFile = z.infer<typeof logFile>
