import * as z from 'zod/mini'
import { ambitions, forms, levels, recordOf, relations } from '../../core/framework'
import { frequencies } from '../../core/statement'

const count = z.int().check(z.minimum(0), z.maximum(200))
const points = z.number().check(z.minimum(0), z.maximum(100))

const scale = {
  /** Absent where too few statements were answered: never zero for want of answers. */
  score: z.optional(points),
  answered: count,
  items: count,
  notApplicable: count,
  skipped: count,
  /** The score rests on fewer than 80 % of the statements. */
  thin: z.boolean(),
}
/** The margin around the score of a relation, 0..100. */
const relationScale = z.strictObject({ ...scale, from: z.optional(points), to: z.optional(points) })
const plainScale = z.strictObject(scale)

/**
 * The JSON file with a result that a person takes along: unrounded numbers under the stable ids of
 * `src/core/framework.ts`. `docs/result.schema.json` says the same for other programs.
 */
export const resultFile = z.strictObject({
  kind: z.literal('ambtskompas-result'),
  schema: z.literal(1),
  date: z.iso.date(),
  form: z.enum(forms),
  bank: z.strictObject({
    id: z.string().check(z.maxLength(40)),
    version: z.int().check(z.minimum(1)),
    fingerprint: z.string().check(z.maxLength(40)),
  }),
  relations: z.strictObject(recordOf(relations, () => relationScale)),
  ambitions: z.strictObject(recordOf(ambitions, () => plainScale)),
  /** Full form only. */
  levels: z.optional(z.strictObject(recordOf(levels, () => plainScale))),
  /** The standard deviation of single answers that the bands rest on, in points. */
  sigma: z.number().check(z.minimum(0)),
  /** By statement id; only where the person chose to add them. */
  answers: z.optional(
    z.record(
      z.string().check(z.maxLength(80)),
      z.union([z.literal([...frequencies]), z.literal('na')]),
    ),
  ),
})
