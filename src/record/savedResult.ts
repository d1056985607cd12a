import * as z from 'zod/mini'
import { ambitions, forms, levels, recordOf, relations } from '../core/framework'
import { MOST_NONCES, MOST_REVISIONS, MOST_TWELFTHS, type SharedResult } from '../core/sharedResult'

export const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most))
const steps = (from: number, to: number, step: number) =>
  z.nullable(z.int().check(z.minimum(from), z.maximum(to), z.multipleOf(step)))
export const perRelation = (from: number, to: number, step: number) =>
  z.strictObject(recordOf(relations, () => steps(from, to, step)))
const cells = z.strictObject(
  recordOf(levels, () => z.strictObject(recordOf(ambitions, () => steps(10, 90, 10)))),
)

/** What identifies a person in a group, and in which revision. */
export const savedPerson = { nonce: count(MOST_NONCES - 1), revision: count(MOST_REVISIONS - 1) }

/** What a board keeps per person. */
export const savedParticipant = {
  ...savedPerson,
  now: perRelation(0, 100, 5),
  dilemmas: z.exactOptional(perRelation(0, MOST_TWELFTHS, 1)),
  cells: z.exactOptional(cells),
}

/** A result shared with a group. */
export const savedResult = z.strictObject({
  bank: count(2 ** 15 - 1),
  board: count(2 ** 25 - 1),
  form: z.enum(forms),
  ...savedParticipant,
}) satisfies z.ZodMiniType<SharedResult>
