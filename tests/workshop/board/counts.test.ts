import { describe, expect, test } from 'vitest'
import { pairIds, recordOf, relations } from '../../../src/core/framework'
import type { SharedChoice } from '../../../src/core/sharedResult'
import type { Participant } from '../../../src/workshop/board/rounds'
import { visiblePicture } from '../../../src/workshop/board/visiblePicture'
import { close, type State } from '../../support/simulatedBoard'

const nothing: State = { rounds: [] }

/** Somebody who has the same score in every relation. */
function person(participant: number, score: number, change: Partial<Participant>): Participant {
  return { participant, revision: 0, now: recordOf(relations, () => score), ...change }
}

describe('what a picture counts', () => {
  const wanting = (more: number, less: number) => ({
    wishes: recordOf(relations, () => ({ more, less })),
  })
  const choosing = (choice: SharedChoice) => ({ dilemmas: pairIds().map(() => choice) })
  const group = (changes: readonly [number, Partial<Participant>][]) =>
    changes
      .flatMap(([n, change]) => Array.from({ length: n }, () => change))
      .map((change, i) => person(i, 50, change))

  test('is how many want more and less, each person once', () => {
    const { picture } = close(
      nothing,
      group([
        [6, wanting(3, 2)],
        [4, wanting(0, 1)],
        [3, wanting(2, 2)],
      ]),
    )
    expect(picture.counts['wishes.society']).toEqual({ n: 13, sides: [6, 4] })
  })

  test('is how many chose A, clearly or rather, and B', () => {
    const { picture } = close(
      nothing,
      group([
        [3, choosing(0)],
        [2, choosing(1)],
        [1, choosing(2)],
        [3, choosing(3)],
      ]),
    )
    expect(picture.counts['dilemmas.politics-society']).toEqual({ n: 9, sides: [5, 4] })
  })

  test('starts with eight people who have a value', () => {
    const { picture } = close(
      nothing,
      group([
        [7, wanting(1, 0)],
        [5, {}],
      ]),
    )
    expect(picture.counts).toEqual({})
  })

  test('is, of topics, the votes from three on', () => {
    const { picture } = close(
      nothing,
      group([
        [3, { topics: [4, 60] }],
        [1, { topics: [4, 5] }],
        [1, { topics: [5] }],
        [3, {}],
      ]),
    )
    expect(picture.counts).toEqual({
      'topics.4': { n: 8, sides: [4] },
      'topics.60': { n: 8, sides: [3] },
    })
  })

  test('stays as it was where too few values changed', () => {
    const first = close(
      nothing,
      group([
        [3, { topics: [1] }],
        [9, { topics: [2] }],
      ]),
    )
    const moved = group([
      [2, { topics: [1] }],
      [1, { topics: [3] }],
      [5, { topics: [2] }],
      [4, { topics: [3] }],
    ])
    const { picture } = close(first, moved)
    expect(picture.counts['topics.1']).toEqual({ n: 12, sides: [3] })
    expect(picture.counts['topics.2']).toEqual({ n: 12, sides: [9] })
    expect(picture.counts['topics.3']).toEqual({ n: 12, sides: [5] })
  })

  test('is left out where the trainer wants more people', () => {
    const { picture } = close(nothing, group([[9, { ...wanting(1, 0), topics: [1] }]]))
    const counted = (median: number, quartiles: number) =>
      Object.keys(visiblePicture(picture, { median, quartiles, thirds: 10 }).counts)
    expect(counted(5, 9)).toHaveLength(6)
    expect(counted(9, 10)).toEqual(['topics.1'])
    expect(counted(10, 10)).toEqual([])
  })
})
