import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePairs } from '../../src/core/certainty'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import { bandOf, type ScaleScore } from '../../src/core/scale'
import { scoreScan } from '../../src/core/score'
import type { Answer } from '../../src/core/statement'
import { largestDifference, relationsWithout } from '../../src/core/summary'
import { anyScan } from '../support/answers'
import { quickForm } from '../support/statements'

/**
 * Five relations with these scores, each of four answers, and a spread of 25: a standard error of
 * 17.7.
 */
function scored(scores: readonly number[]) {
  const scales = recordOf(relations, (relation): ScaleScore => {
    const score = scores[relations.indexOf(relation)] ?? 0
    return { items: 4, answered: 4, notApplicable: 0, skipped: 0, needed: 3, score, thin: false }
  })
  return { relations: scales, sigma: 25, pairs: comparePairs(scales, 25) }
}

describe('largestDifference', () => {
  test.each<[string, number[], Relation[]]>([
    ['nothing differs: none', [50, 50, 50, 50, 50], []],
    ['45.9 points, which is clear but not the most of ten: none', [20, 40, 40, 40, 65.9], []],
    ['46 points: those two', [20, 40, 40, 40, 66], ['profession', 'politics']],
    ['several: the largest', [25, 20, 75, 70, 50], ['society', 'organisation']],
    [
      'two equally large: the first in the fixed order',
      [50, 70, 70, 50, 20],
      ['organisation', 'profession'],
    ],
  ])('%s', (_, scores, [upper, lower]) => {
    const expected = upper && lower ? { upper, lower } : undefined
    expect(largestDifference(scored(scores))).toEqual(expected)
  })

  test('is where two bands are apart, none such is larger, and the larger score comes first', () => {
    let found = 0
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const score = scoreScan(statements, answers)
        const difference = largestDifference(score)
        const apart = score.pairs.filter(({ verdict }) => verdict === 'clear')
        const largest = Math.max(0, ...apart.map((pair) => Math.abs(pair.difference)))
        if (!difference) return
        found += 1
        const [upper, lower] = [
          score.relations[difference.upper],
          score.relations[difference.lower],
        ]
        expect(bandOf(upper).from).toBeGreaterThan(bandOf(lower).to)
        expect((upper.score ?? 0) - (lower.score ?? 0)).toBeLessThanOrEqual(largest)
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(0)
  })
})

describe('relationsWithout', () => {
  test.each<[string, Partial<Record<Relation, Answer | undefined>>, Relation[], Relation[]]>([
    ['nothing is missing', {}, [], []],
    ['a relation that does not occur in the work', { politics: 'na' }, ['politics'], []],
    ['a relation that is still open', { politics: undefined }, [], ['politics']],
    [
      'both, in the fixed order',
      { citizens: 'na', society: 'na', politics: undefined },
      ['society', 'citizens'],
      ['politics'],
    ],
  ])('%s', (_, given, notApplicable, open) => {
    const { relations: scales } = answered(given)
    expect(relationsWithout(scales, 'notApplicable')).toEqual(notApplicable)
    expect(relationsWithout(scales, 'open')).toEqual(open)
  })
})

/**
 * A quick scan with one answer per relation; 3 unless given, and skipped where that is undefined.
 */
function answered(given: Partial<Record<Relation, Answer | undefined>>) {
  const statements = quickForm()
  const answers = statements.flatMap(({ id, relation }) => {
    const answer = relation in given ? given[relation] : 3
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return scoreScan(statements, Object.fromEntries(answers))
}
