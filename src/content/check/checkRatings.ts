import { ambitions, forms, levels } from '../../core/framework'
import type { BankFile, StatementEntry } from '../schema'
import type { Finding } from './finding'
import { roles, type RatingsFile, type Role } from './ratingsFile'
import { reached, type Rated, type Ways } from './reach'

/** The rules for ratings, beyond their shape. */
export type RatingRuleId = 'ratingCount' | 'ratingOld' | 'ratingSpread' | 'ratingReach'
type RatingFault = Finding & { readonly rule: RatingRuleId }

/** How far apart the mean ratings within one block may be. */
const MOST_APART = 0.6
const RELATIONS: Readonly<Record<Ways, number>> = { yes: 4, passingOn: 5 }
/** A role far from society, but still that of a civil servant. */
const mayMissOneMore: readonly Role[] = ['itSpecialist']

/**
 * Every statement is rated once, in its present words; the five of a block are about equally rare;
 * and every role can answer enough of the bank.
 */
export function ratingFaults({ statements }: BankFile, { ratings }: RatingsFile): RatingFault[] {
  const rated = { statements, ratings }
  const incomplete = [...wrongCounts(rated), ...outdated(rated)]
  if (incomplete.length > 0) return incomplete
  return [
    ...levels.flatMap((level) =>
      ambitions.flatMap((ambition) =>
        wideSpread(
          statements.filter((s) => s.level === level && s.ambition === ambition),
          rated,
        ),
      ),
    ),
    ...roles.flatMap((role) => outOfReach(role, rated)),
  ]
}

function fault(
  rule: RatingRuleId,
  values: Finding['values'],
  place: Pick<Finding, 'id'> = {},
): RatingFault {
  return { file: 'ratings.json', rule, values, ...place }
}

function wrongCounts({ statements, ratings }: Rated): RatingFault[] {
  const ids = new Set([...statements, ...ratings].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const found = ratings.filter((rating) => rating.id === id).length
    const expected = statements.some((statement) => statement.id === id) ? 1 : 0
    return found === expected ? [] : [fault('ratingCount', { found, expected }, { id })]
  })
}

function outdated({ statements, ratings }: Rated): RatingFault[] {
  return statements.flatMap(({ id, since }) => {
    const rating = ratings.find((each) => each.id === id)
    if (rating === undefined || rating.since === since) return []
    return [fault('ratingOld', { found: rating.since, expected: since }, { id })]
  })
}

function wideSpread(block: readonly StatementEntry[], { ratings }: Rated): RatingFault[] {
  const means = ratings
    .filter(({ id }) => block.some((statement) => statement.id === id))
    .map((rating) => ({ id: rating.id, mean: meanOf(rating) }))
    .sort((a, b) => a.mean - b.mean)
  const [lowest, highest] = [means[0], means.at(-1)]
  if (!lowest || !highest || highest.mean - lowest.mean <= MOST_APART) return []
  const values = {
    rarest: lowest.id,
    low: lowest.mean.toFixed(2),
    high: highest.mean.toFixed(2),
    most: MOST_APART,
  }
  return [fault('ratingSpread', values, { id: highest.id })]
}

function meanOf(rating: RatingsFile['ratings'][number]): number {
  return roles.reduce((sum, role) => sum + rating.roles[role].often, 0) / roles.length
}

function outOfReach(role: Role, rated: Rated): RatingFault[] {
  return forms.flatMap((form) =>
    (['yes', 'passingOn'] as const).flatMap((ways) => {
      const least = RELATIONS[ways] - (mayMissOneMore.includes(role) ? 1 : 0)
      const found = reached(form, role, ways, rated).length
      return found >= least ? [] : [fault('ratingReach', { role, form, ways, found, least })]
    }),
  )
}
