import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standsAbove, type Pair } from '../../src/core/certainty'
import { scoreScan } from '../../src/core/score'
import { summarise, type Summary } from '../../src/core/summary'
import { anyScan } from '../support/answers'
import { pairsOf } from '../support/pairs'

describe('summarise', () => {
  test.each<[string, Pair[], Summary]>([
    ['no pairs: too few answers', [], { kind: 'tooFew' }],
    ['nothing differs: even', pairsOf([]), { kind: 'even' }],
    ['only two relations, equal: even', pairsOf([], ['society', 'citizens']), { kind: 'even' }],
    ['small differences only: even', pairsOf([['politics', 'none', 'society']]), { kind: 'even' }],
    [
      'one clear difference: those two',
      pairsOf([['profession', 'clear', 'politics']]),
      { kind: 'contrast', verdict: 'clear', upper: ['profession'], lower: ['politics'] },
    ],
    [
      'one possible difference: those two',
      pairsOf([['politics', 'possible', 'profession']]),
      { kind: 'contrast', verdict: 'possible', upper: ['politics'], lower: ['profession'] },
    ],
    [
      'one clear among more possible ones: the clear one',
      pairsOf([
        ['citizens', 'possible', 'politics'],
        ['citizens', 'clear', 'organisation'],
        ['society', 'possible', 'politics'],
        ['society', 'possible', 'organisation'],
      ]),
      { kind: 'contrast', verdict: 'clear', upper: ['citizens'], lower: ['organisation'] },
    ],
    [
      'one clearly above all others: it, above those four',
      pairsOf([
        ['society', 'clear', 'politics'],
        ['society', 'clear', 'organisation'],
        ['society', 'clear', 'citizens'],
        ['society', 'clear', 'profession'],
      ]),
      {
        kind: 'contrast',
        verdict: 'clear',
        upper: ['society'],
        lower: ['politics', 'organisation', 'citizens', 'profession'],
      },
    ],
    [
      'two above two: all four, in the fixed order',
      pairsOf([
        ['profession', 'clear', 'society'],
        ['profession', 'clear', 'organisation'],
        ['politics', 'clear', 'society'],
        ['politics', 'clear', 'organisation'],
      ]),
      {
        kind: 'contrast',
        verdict: 'clear',
        upper: ['politics', 'profession'],
        lower: ['organisation', 'society'],
      },
    ],
    [
      'two tops above different relations: the one that says most',
      pairsOf([
        ['politics', 'clear', 'society'],
        ['profession', 'clear', 'society'],
        ['profession', 'clear', 'organisation'],
        ['profession', 'clear', 'citizens'],
      ]),
      {
        kind: 'contrast',
        verdict: 'clear',
        upper: ['profession'],
        lower: ['organisation', 'society', 'citizens'],
      },
    ],
    [
      'a chain of three: the top above the bottom, not the middle',
      pairsOf([
        ['politics', 'clear', 'society'],
        ['society', 'clear', 'profession'],
        ['politics', 'clear', 'profession'],
      ]),
      { kind: 'contrast', verdict: 'clear', upper: ['politics'], lower: ['profession'] },
    ],
  ])('%s', (_, pairs, expected) => {
    expect(summarise({ pairs })).toEqual(expected)
  })

  test('names only true contrasts: every upper relation is above every lower one', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const { pairs } = scoreScan(statements, answers)
        const summary = summarise({ pairs })
        if (summary.kind !== 'contrast') return
        const { upper, lower, verdict } = summary
        const counts = verdict === 'clear' ? (['clear'] as const) : undefined
        expect(upper.length).toBeGreaterThan(0)
        expect(lower.length).toBeGreaterThan(0)
        expect(upper.filter((x) => lower.includes(x))).toEqual([])
        expect(
          upper.flatMap((x) =>
            lower.filter((y) => !standsAbove(pairs, x, y, counts)).map((y) => [x, y]),
          ),
        ).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('gives the strongest verdict that occurs, and none if there is none', () => {
    const said = { clear: 0, possible: 0, even: 0, tooFew: 0 }
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const { pairs } = scoreScan(statements, answers)
        const verdicts = new Set(pairs.map(({ verdict }) => verdict))
        const summary = summarise({ pairs })
        const strongest = (['clear', 'possible'] as const).find((verdict) => verdicts.has(verdict))
        const expected = strongest ?? (pairs.length === 0 ? 'tooFew' : 'even')
        expect(summary.kind === 'contrast' ? summary.verdict : summary.kind).toBe(expected)
        said[expected] += 1
      }),
      { numRuns: 1000 },
    )
    // Every kind really occurred.
    expect(Object.values(said).filter((times) => times === 0)).toEqual([])
  })
})
