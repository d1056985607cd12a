import { statementsOf } from '../../src/content/bank'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import { correlation } from '../statistics'
import type { Pilot } from './pilot'
import { both } from './statistics'

/** The correlation of the scores of both times, per relation. */
export function retestOf(again: Pilot['again']): Record<Relation, number> {
  const statements = statementsOf('full')
  const scores = again.map(({ first, second }) =>
    [first, second].map((answers) => scoreScan(statements, answers).relations),
  )
  return recordOf(relations, (relation) => {
    const [before, after] = [0, 1].map((time) => scores.map((of) => of[time]?.[relation].score))
    return correlation(...both(before ?? [], after ?? []))
  })
}
