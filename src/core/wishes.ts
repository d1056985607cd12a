import { recordOf, relations, type Relation } from './framework'
import type { Answer, Statement } from './statement'

/** A wish about a statement: that it should happen more often, or less often. */
export const wishes = ['more', 'less'] as const
export type Wish = (typeof wishes)[number]

/** By statement id, about the statement as worded. A statement without a wish may stay as it is. */
export type Wishes = Readonly<Record<string, Wish>>

/**
 * Per relation the number of statements in which a person wants more of it, and the number with
 * less: less of a reverse-keyed statement is more of its relation. A wish compares a statement with
 * itself, so differences between statements cancel out.
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

/** Whether something with this answer can happen more often, or less often. */
export function canBe(wish: Wish, answer: Answer | undefined): boolean {
  return answer !== (wish === 'more' ? 5 : 1)
}
