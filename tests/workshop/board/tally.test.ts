import { describe, expect, test } from 'vitest'
import { leastThresholds } from '../../../src/core/thresholds'
import type { CountId } from '../../../src/workshop/board/figures'
import { tallyOf, type Count } from '../../../src/workshop/board/tally'

/** So many people on each side, in the order of the sides. */
const people = (...counts: number[]) =>
  counts.flatMap((n, side) => Array.from({ length: n }, () => side))

describe('tallyOf', () => {
  test.each<[string, CountId, number[], Count[] | undefined]>([
    ['a dilemma with enough people on both sides', 'dilemmas.politics-society', [9, 3], [9, 3]],
    ['a dilemma with two people for B', 'dilemmas.politics-society', [9, 2], ['most', 'few']],
    ['a dilemma with nobody for A', 'dilemmas.politics-society', [0, 9], ['few', 'most']],
    ['a dilemma that seven people did', 'dilemmas.politics-society', [4, 3], undefined],
    ['wishes of many', 'wishes.society', [6, 4, 3], [6, 4]],
    ['wishes of whom nobody is in between', 'wishes.society', [6, 4, 0], [6, 4]],
    ['wishes of which few want less', 'wishes.society', [6, 1, 3], [6, 'few']],
    ['wishes of which all but two want less', 'wishes.society', [1, 9, 1], ['few', 'most']],
    [
      'wishes of whom two are in between, who count with the most',
      'wishes.society',
      [6, 4, 2],
      [8, 4],
    ],
    ['wishes of whom one is in between, who does too', 'wishes.society', [4, 6, 1], [4, 7]],
    ['wishes of seven people', 'wishes.society', [7, 0, 0], undefined],
    ['a topic with three votes', 'topics.7', [3, 5], [3]],
    ['a topic with two votes', 'topics.7', [2, 5], undefined],
    ['a topic that almost everybody names', 'topics.7', [6, 2], ['most']],
    ['a topic among four people', 'topics.7', [4, 0], undefined],
  ])('%s', (_, id, counts, sides) => {
    const n = counts.reduce((sum, each) => sum + each, 0)
    expect(tallyOf(id, people(...counts), n, leastThresholds)).toEqual(sides && { n, sides })
  })

  test.each<[string, CountId, number[], number, Count[]]>([
    [
      'one who skipped a dilemma counts with the most',
      'dilemmas.politics-society',
      [5, 4],
      1,
      [6, 4],
    ],
    ['two who skipped a dilemma too', 'dilemmas.politics-society', [4, 5], 2, [4, 7]],
    ['three who skipped a dilemma show', 'dilemmas.politics-society', [5, 4], 3, [5, 4]],
    ['one who shared no wishes counts with the most', 'wishes.society', [6, 4, 0], 1, [7, 4]],
    ['with those in between they may be enough', 'wishes.society', [6, 4, 2], 1, [6, 4]],
  ])('%s', (_, id, counts, without, sides) => {
    const n = counts.reduce((sum, each) => sum + each, 0)
    const tally = tallyOf(id, people(...counts), n + without, leastThresholds)
    expect(tally?.sides).toEqual(sides)
  })
})
