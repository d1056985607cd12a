import { recordOf, relations, type Relation } from './framework'
import type { Answer, Statement } from './statement'

/** What a person may want of what a statement says: that it happens more often, or less. */
export const wishes = ['more', 'less'] as const
export type Wish = (typeof wishes)[number]

/** By statement id, about the statement as it is worded. Without a wish it may stay as it is. */
export type Wishes = Readonly<Record<string, Wish>>

/**
 * Per relation in how many statements a person wants more of it, and in how many less: less of a
 * reverse-keyed statement is more of its relation. A wish compares a statement with itself, so that
 * what is rare in any work drops out.
 */
export function countWishes(
  statements: readonly Statement[],
  given: Wishes,
): Record<Relation, Record<Wish, number>> {
  return recordOf(relations, (relation) => {
    const asked = statements.filter((statement) => statement.relation === relation)
    return recordOf(
      wishes,
      (wish) => asked.filter((each) => keyedWish(each, given) === wish).length,
    )
  })
}

/** A wish as it counts for the relation of its statement. */
function keyedWish({ id, reversed }: Statement, given: Wishes): Wish | undefined {
  const wish = given[id]
  if (wish === undefined || !reversed) return wish
  return wish === 'more' ? 'less' : 'more'
}

/** Whether something that was answered so can happen more, or less. */
export function canBe(wish: Wish, answer: Answer | undefined): boolean {
  return answer !== (wish === 'more' ? 5 : 1)
}
