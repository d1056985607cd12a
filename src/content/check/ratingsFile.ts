import * as z from 'zod/mini'
import { recordOf } from '../../core/framework'

/**
 * The roles from whose viewpoint statements are rated: kinds of work that differ as much as
 * possible.
 */
export const roles = [
  'bridgeKeeper',
  'prisonOfficer',
  'counterClerk',
  'inspector',
  'policyAdviser',
  'itSpecialist',
  'hydrologist',
] as const

/** Answers from one's own work · only from what one passes on or hears · not at all. */
const ways = ['yes', 'passingOn', 'no'] as const

export type Role = (typeof roles)[number]

const often = z
  .int()
  .check(
    z.minimum(1),
    z.maximum(5),
    z.describe(
      'How often a decent colleague in this role would do this, 1 (almost) never to 5 (almost) ' +
        'always, as it is scored: for a reverse-keyed statement 6 minus the answer. Where the ' +
        'role cannot answer: as often as where it does occur.',
    ),
  )

const own = z
  .enum(ways)
  .check(
    z.describe(
      'Whether somebody in this role can answer: from the own work (yes), only through what is ' +
        'passed on or heard (passingOn), or not at all (no).',
    ),
  )

const rating = z.strictObject({
  id: z.string(),
  since: z
    .int()
    .check(z.minimum(1), z.describe('The since of the statement, in the words that were rated.')),
  roles: z.strictObject(recordOf(roles, () => z.strictObject({ often, own }))),
})

/** `content/ratings.json`: how each statement reads to seven roles. Not part of the app. */
export const ratingsFile = z.strictObject({
  $schema: z.optional(z.string()),
  ratings: z.array(rating),
})

export type RatingsFile = z.infer<typeof ratingsFile>
export type Rating = RatingsFile['ratings'][number]
