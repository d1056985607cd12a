import * as z from 'zod/mini'
import { forms } from '../domain/framework'
import { frequencies } from '../domain/statement'
import type { Parsed } from './parsed'

/** The number of the shape below. A new shape is a new number, a migration and a kept sample. */
export const SAVED_SCAN_SCHEMA = 1

const savedScan = z.strictObject({
  schema: z.literal(SAVED_SCAN_SCHEMA),
  /** Counts the writes, so that two tabs never overwrite each other. */
  revision: z.int().check(z.minimum(1)),
  /** The question bank that the answers belong to. */
  bank: z.strictObject({
    id: z.string().check(z.maxLength(40)),
    version: z.int().check(z.minimum(1)),
    fingerprint: z.string().check(z.maxLength(40)),
  }),
  answers: z.record(
    z.string().check(z.maxLength(80)),
    z.union([z.literal([...frequencies]), z.literal('na')]),
  ),
  /** Where the person was last; absent before the first step. */
  place: z.optional(
    z.strictObject({
      form: z.enum(forms),
      at: z.union([z.int().check(z.minimum(1), z.maximum(99)), z.enum(['review', 'result'])]),
    }),
  ),
  /** The blocks that already gave their one reminder, as in `quick/2`. */
  reminded: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(100)),
})

export type SavedScan = z.infer<typeof savedScan>
export type SavedScanProblem = 'newer' | 'unreadable'

/**
 * Reads what storage holds. A scan written by a newer build, or with a newer question bank, is
 * `newer` and must be left as it is.
 */
export function decodeSavedScan(
  raw: unknown,
  bankVersion: number,
): Parsed<SavedScan, SavedScanProblem> {
  if (schemaOf(raw) > SAVED_SCAN_SCHEMA) return { ok: false, problem: 'newer' }
  const result = savedScan.safeParse(raw)
  if (!result.success) return { ok: false, problem: 'unreadable' }
  if (result.data.bank.version > bankVersion) return { ok: false, problem: 'newer' }
  return { ok: true, value: result.data }
}

function schemaOf(raw: unknown): number {
  const found = z.looseObject({ schema: z.number() }).safeParse(raw)
  return found.success ? found.data.schema : 0
}
