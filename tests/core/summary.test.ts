import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relations, type Relation } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import type { Answer } from '../../src/core/statement'
import { summarise, type Summary } from '../../src/core/summary'
import { anyScan } from '../support/answers'
import { pairsOf, type Difference } from '../support/pairs'
import { quickForm } from '../support/statements'

describe('summarise', () => {
  test.each<[string, Difference[], Summary]>([
    ['nothing clear', [], { kind: 'none' }],
    [
      'one clear difference: those two',
      [['profession', 45, 'politics']],
      { kind: 'contrast', upper: 'profession', lower: 'politics' },
    ],
    [
      'several: the largest',
      [
        ['citizens', 45, 'politics'],
        ['society', 55, 'organisation'],
        ['citizens', 50, 'organisation'],
      ],
      { kind: 'contrast', upper: 'society', lower: 'organisation' },
    ],
    [
      'two equally large: the first in the fixed order',
      [
        ['society', 45, 'profession'],
        ['organisation', 45, 'profession'],
      ],
      { kind: 'contrast', upper: 'organisation', lower: 'profession' },
    ],
  ])('%s', (_, differences, expected) => {
    const { relations: scales } = answered({})
    expect(summarise({ pairs: pairsOf(differences), relations: scales })).toEqual(expected)
  })

  test.each<[string, Partial<Record<Relation, Answer | undefined>>, Summary]>([
    [
      'a relation that does not occur comes before the lack of a difference',
      { politics: 'na' },
      { kind: 'notApplicable', relations: ['politics'] },
    ],
    [
      'and before one that is still open',
      { politics: undefined, citizens: 'na', society: 'na' },
      { kind: 'notApplicable', relations: ['society', 'citizens'] },
    ],
    [
      'a relation that is still open',
      { politics: undefined },
      { kind: 'open', relations: ['politics'] },
    ],
    [
      'a clear difference among the others comes first',
      { politics: 'na', society: 5, citizens: 1 },
      { kind: 'contrast', upper: 'society', lower: 'citizens' },
    ],
  ])('%s', (_, given, expected) => {
    expect(summarise(answered(given))).toEqual(expected)
  })

  test('names only a clear difference, the larger first, and never "none" without five scores', () => {
    const said = { contrast: 0, notApplicable: 0, open: 0, none: 0 }
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const score = scoreScan(statements, answers)
        const summary = summarise(score)
        said[summary.kind] += 1
        const clear = score.pairs.filter(({ verdict }) => verdict === 'clear')
        const largest = Math.max(0, ...clear.map(({ difference }) => Math.abs(difference)))
        const scoreOf = (id: Relation) => score.relations[id].score
        const named =
          summary.kind === 'contrast'
            ? (scoreOf(summary.upper) ?? 0) - (scoreOf(summary.lower) ?? 0)
            : 0
        expect(named).toBe(largest)
        const without = relations.filter((id) => scoreOf(id) === undefined)
        expect(summary.kind === 'none' && without.length > 0).toBe(false)
      }),
      { numRuns: 1000 },
    )
    // Every kind really occurred.
    expect(Object.values(said).filter((times) => times === 0)).toEqual([])
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
