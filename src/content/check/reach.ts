import { ambitions, relations, type Ambition, type Form, type Relation } from '../../core/framework'
import { scoreScale } from '../../core/scale'
import type { Answers } from '../../core/statement'
import type { StatementEntry } from '../schema'
import type { Rating, Role } from './ratingsFile'

/** Answers from one's own work only, or also those from what one passes on. */
export type Ways = 'yes' | 'passingOn'

/**
 * The relations that get a score for somebody who answers everything that the role can. In the
 * quick form an ambition counts if it can be answered at any of its levels: where the statement
 * asked does not fit, one at another level may replace it.
 */
export function reached(
  form: Form,
  role: Role,
  ways: Ways,
  { statements, ratings }: Rated,
): Relation[] {
  const answers: Answers = Object.fromEntries(
    ratings
      .map(({ id, roles }) => ({ id, own: roles[role].own }))
      .filter(({ own }) => own === 'yes' || own === ways)
      .map(({ id }) => [id, 3]),
  )
  return relations.filter((relation) => {
    const all = statements.filter((statement) => statement.relation === relation)
    const asked = form === 'full' ? all : ambitions.flatMap((id) => slot(id, all, answers))
    return scoreScale(asked, answers).score !== undefined
  })
}

/** Statements with their ratings. */
export type Rated = {
  readonly statements: readonly StatementEntry[]
  readonly ratings: readonly Rating[]
}

/** The one statement of an ambition that is answered, if any can be. */
function slot(
  ambition: Ambition,
  statements: readonly StatementEntry[],
  answers: Answers,
): StatementEntry[] {
  const levels = statements.filter((statement) => statement.ambition === ambition)
  const fitting = levels.filter(({ id }) => answers[id] !== undefined)
  return (fitting.length > 0 ? fitting : levels).slice(0, 1)
}
