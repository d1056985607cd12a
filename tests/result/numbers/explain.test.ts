import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainScore } from '../../../src/result/numbers/explain'
import { relations } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import { anyScan } from '../../support/answers'
import { differences } from '../../support/differences'
import { fullForm, quickForm } from '../../support/statements'
import { vectors } from '../../support/vectors'

describe('explainScore', () => {
  test('tells for each statement what was answered and what it counts for', () => {
    const statements = fullForm((id) => id === 'T-purpose-society').filter(
      ({ ambition }) => ambition === 'purpose',
    )
    const answers = {
      'I-purpose-society': 4,
      'T-purpose-society': 5,
      'O-purpose-society': 'na',
      'I-purpose-citizens': 5,
    } as const
    const { steps, ...sum } = explainScore(statements, answers, 'society')
    expect(steps.map(({ statement, answer, points }) => [statement.id, answer, points])).toEqual([
      ['I-purpose-society', 4, 4],
      ['T-purpose-society', 5, 1],
      ['O-purpose-society', 'na', undefined],
    ])
    expect(sum).toEqual({ total: 5, answered: 2, outcome: { points: 2.5, percent: 37.5 } })
  })

  test('has no outcome, and no zero, if nothing was answered', () => {
    const { steps, ...sum } = explainScore(quickForm(), {}, 'citizens')
    expect(steps.map(({ points }) => points)).toEqual([undefined, undefined, undefined, undefined])
    expect(sum).toEqual({ total: 0, answered: 0 })
  })

  test.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4, 75],
    [5, 100],
  ] as const)('the same answer %i everywhere is %i', (answer, percent) => {
    const statements = quickForm()
    const answers = Object.fromEntries(statements.map(({ id }) => [id, answer]))
    expect(explainScore(statements, answers, 'politics').outcome?.percent).toBe(percent)
  })

  test.each(vectors.scans)('ends at the number of $id, $form, $case', (scan) => {
    const found = relations.map((r) => explainScore(scan.statements, scan.answers, r))
    const expected = relations.map((r) => scan.expected.relations[r].mean)
    expect(
      differences(
        found.map(({ outcome }) => outcome?.percent),
        expected,
      ),
    ).toEqual([])
  })

  test('ends at the number of scoreScan, whatever is answered', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const scan = scoreScan(statements, answers)
        for (const relation of relations) {
          const { steps, answered, outcome } = explainScore(statements, answers, relation)
          const scale = scan.relations[relation]
          expect([steps.length, answered]).toEqual([scale.items, scale.answered])
          expect(outcome === undefined).toBe(scale.mean === undefined)
          expect(outcome?.percent ?? 0).toBeCloseTo(scale.mean ?? 0, 9)
        }
      }),
    )
  })
})
