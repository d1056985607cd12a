import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Relation } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import type { Answer } from '../../src/core/statement'
import { largestDifference, relationsWithout } from '../../src/core/summary'
import { anyScan } from '../support/answers'
import { pairsOf, type Difference } from '../support/pairs'
import { quickForm } from '../support/statements'

describe('largestDifference', () => {
  test.each<[string, Difference[], Relation[]]>([
    ['nothing clear: none', [], []],
    [
      'one clear difference: those two',
      [['profession', 45, 'politics']],
      ['profession', 'politics'],
    ],
    [
      'several: the largest',
      [
        ['citizens', 45, 'politics'],
        ['society', 55, 'organisation'],
        ['citizens', 50, 'organisation'],
      ],
      ['society', 'organisation'],
    ],
    [
      'two equally large: the first in the fixed order',
      [
        ['society', 45, 'profession'],
        ['organisation', 45, 'profession'],
      ],
      ['organisation', 'profession'],
    ],
  ])('%s', (_, differences, [upper, lower]) => {
    const expected = upper && lower ? { upper, lower } : undefined
    expect(largestDifference({ pairs: pairsOf(differences) })).toEqual(expected)
  })

  test('is a clear difference, none is larger, and the larger score comes first', () => {
    let found = 0
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const score = scoreScan(statements, answers)
        const difference = largestDifference(score)
        if (difference) found += 1
        const clear = score.pairs.filter(({ verdict }) => verdict === 'clear')
        const largest = Math.max(0, ...clear.map((pair) => Math.abs(pair.difference)))
        const scoreOf = (id: Relation) => score.relations[id].score ?? 0
        const named = difference ? scoreOf(difference.upper) - scoreOf(difference.lower) : 0
        expect(named).toBe(largest)
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

/** A quick scan with one answer per relation; 3 unless given, and skipped where that is undefined. */
function answered(given: Partial<Record<Relation, Answer | undefined>>) {
  const statements = quickForm()
  const answers = statements.flatMap(({ id, relation }) => {
    const answer = relation in given ? given[relation] : 3
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return scoreScan(statements, Object.fromEntries(answers))
}
