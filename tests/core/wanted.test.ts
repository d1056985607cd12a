import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import type { ScaleScore } from '../../src/core/scale'
import { findGaps, type Gap } from '../../src/core/wanted'

type Values = Partial<Record<Relation, number>>

describe('findGaps', () => {
  test.each<[string, Values, Values, [Relation, Gap['gap']][]]>([
    ['nothing wanted: no gaps', { politics: 50 }, {}, []],
    ['wanted more', { politics: 50 }, { politics: 65 }, [['politics', 15]]],
    ['wanted less', { citizens: 80 }, { citizens: 70 }, [['citizens', -10]]],
    ['wanted as it is now', { citizens: 75 }, { citizens: 75 }, [['citizens', 0]]],
    ['zero is a wish too', { society: 30 }, { society: 0 }, [['society', -30]]],
    [
      'compared with the score as shown, 62.5 as 63',
      { society: 62.5 },
      { society: 65 },
      [['society', 2]],
    ],
    ['a relation without a score has no gap', {}, { profession: 40 }, [['profession', undefined]]],
    [
      'the largest gap first, in either direction',
      { politics: 50, organisation: 50, society: 50 },
      { politics: 55, organisation: 20, society: 70 },
      [
        ['organisation', -30],
        ['society', 20],
        ['politics', 5],
      ],
    ],
    [
      'equal gaps stay in the fixed order',
      { organisation: 50, profession: 50 },
      { profession: 60, organisation: 40 },
      [
        ['organisation', -10],
        ['profession', 10],
      ],
    ],
    [
      'relations without a score last, even after a gap of zero',
      { profession: 50 },
      { politics: 100, profession: 50 },
      [
        ['profession', 0],
        ['politics', undefined],
      ],
    ],
  ])('%s', (_, now, wanted, expected) => {
    const gaps = findGaps(scalesOf(now), wanted)
    expect(gaps.map(({ relation, gap }) => [relation, gap])).toEqual(expected)
  })

  test('gives the wish and the score now, unrounded', () => {
    expect(findGaps(scalesOf({ society: 43.75 }), { society: 60, citizens: 20 })).toEqual([
      { relation: 'society', wanted: 60, now: 43.75, gap: 16 },
      { relation: 'citizens', wanted: 20 },
    ])
  })

  test('holds every wish once, from large to small, and never a sum', () => {
    const values = (value: fc.Arbitrary<number>) =>
      fc.record(
        recordOf(relations, () => value),
        { requiredKeys: [], noNullPrototype: true },
      )
    const wishes = values(fc.integer({ min: 0, max: 20 }).map((x) => 5 * x))
    fc.assert(
      fc.property(values(fc.double({ min: 0, max: 100, noNaN: true })), wishes, (now, wanted) => {
        const gaps = findGaps(scalesOf(now), wanted)
        expect(gaps.map(({ relation }) => relation).toSorted()).toEqual(
          Object.keys(wanted).toSorted(),
        )
        const sizes = gaps.map(({ gap }) => (gap === undefined ? -1 : Math.abs(gap)))
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        for (const { relation, gap } of gaps) {
          expect(gap === undefined).toBe(now[relation] === undefined)
          expect(Number.isInteger(gap ?? 0)).toBe(true)
        }
      }),
    )
  })
})

/** Scales; only their scores matter here. */
function scalesOf(scores: Values): Record<Relation, ScaleScore> {
  const rest = { items: 4, answered: 4, notApplicable: 0, skipped: 0, needed: 3, thin: false }
  return recordOf(relations, (relation) => {
    const score = scores[relation]
    return score === undefined ? rest : { ...rest, mean: score, score }
  })
}
