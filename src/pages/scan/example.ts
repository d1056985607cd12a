import { statementsOf } from '../../content/bank'
import { ambitions, type Relation } from '../../domain/framework'
import { scoreScan, type ScanScore } from '../../domain/score'
import type { Frequency } from '../../domain/statement'

/** The counted answers of an invented colleague: per relation one for every ambition. */
const counted: Record<Relation, readonly Frequency[]> = {
  politics: [4, 4, 4, 3],
  organisation: [3, 4, 3, 3],
  society: [2, 3, 3, 3],
  citizens: [5, 4, 4, 4],
  profession: [4, 3, 4, 3],
}

/** The example on the landing page: a quick scan, scored like any other. */
export function scoreExample(): ScanScore {
  const statements = statementsOf('quick')
  const answers = Object.fromEntries(
    statements.map(({ id, relation, ambition, reversed }) => {
      const value = counted[relation][ambitions.indexOf(ambition)] ?? 3
      return [id, reversed ? ((6 - value) as Frequency) : value]
    }),
  )
  return scoreScan(statements, answers)
}
