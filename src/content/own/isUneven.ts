import { relations } from '../../core/framework'
import { scoreScan } from '../../core/score'
import type { Answers, Statement } from '../../core/statement'

/**
 * Whether somebody who answers "(almost) always" to every statement of a form gets a higher score
 * on one relation than on another, without having said anything about either.
 */
export function isUneven(
  statements: readonly (Statement & { readonly quick: boolean })[],
): boolean {
  return [statements, statements.filter(({ quick }) => quick)].some((form) => {
    const answers: Answers = Object.fromEntries(form.map(({ id }) => [id, 5]))
    const scored = scoreScan(form, answers).relations
    return new Set(relations.map((relation) => scored[relation].score)).size > 1
  })
}
