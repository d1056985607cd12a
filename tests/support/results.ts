import { statementsOf } from '../../src/content/bank'
import type { Relation } from '../../src/core/framework'
import { scoreScan, type ScanScore } from '../../src/core/score'
import type { Frequency } from '../../src/core/statement'

/** A quick scan in which every relation counts as 3, unless the pattern says otherwise. */
export function quickScore(pattern: Partial<Record<Relation, Frequency>>): ScanScore {
  const statements = statementsOf('quick')
  const answers = statements.map(({ id, relation, reversed }) => {
    const keyed = pattern[relation] ?? 3
    return [id, reversed ? ((6 - keyed) as Frequency) : keyed] as const
  })
  return scoreScan(statements, Object.fromEntries(answers))
}
