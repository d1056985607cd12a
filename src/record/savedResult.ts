import * as z from 'zod/mini'
import { ambitions, forms, levels, pairIds, recordOf, relations } from '../core/framework'
import { PARTICIPANT_NUMBERS, STATEMENT_PLACES, type SharedResult } from '../core/sharedResult'
import { MOST_REVISIONS, MOST_TOPICS, MOST_WISHES } from '../core/shareLimits'
import { wishes } from '../core/wishes'

export const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most))
const steps = (from: number, to: number, step: number) =>
  z.nullable(z.int().check(z.minimum(from), z.maximum(to), z.multipleOf(step)))
export const perRelation = (from: number, to: number, step: number) =>
  z.strictObject(recordOf(relations, () => steps(from, to, step)))
const cells = z.strictObject(
  recordOf(levels, () => z.strictObject(recordOf(ambitions, () => steps(10, 90, 10)))),
)

const wishCounts = z.strictObject(
  recordOf(relations, () => z.strictObject(recordOf(wishes, () => count(MOST_WISHES)))),
)
const topics = z.readonly(z.array(count(STATEMENT_PLACES - 1)).check(z.maxLength(MOST_TOPICS)))
const choices = z.readonly(
  z.array(z.nullable(z.literal([0, 1, 2, 3]))).check(z.length(pairIds().length)),
)

/** Identifies a person in a group, and the revision of their result. */
export const savedPerson = {
  participant: count(PARTICIPANT_NUMBERS - 1),
  revision: count(MOST_REVISIONS - 1),
}

/** The data that a board keeps per person. */
export const savedParticipant = {
  ...savedPerson,
  now: perRelation(0, 100, 5),
  wishes: z.exactOptional(wishCounts),
  topics: z.exactOptional(topics),
  dilemmas: z.exactOptional(choices),
  cells: z.exactOptional(cells),
}

/** A result shared with a group. */
export const savedResult = z.strictObject({
  bank: count(2 ** 15 - 1),
  board: count(2 ** 25 - 1),
  form: z.enum(forms),
  ...savedParticipant,
}) satisfies z.ZodMiniType<SharedResult>
