import { expect, test } from 'vitest'
import { closeInPieces, closeRound } from '../../../src/workshop/board/rounds'
import { peopleWith, unevenSpread } from '../../support/groups'
import { collected } from '../../support/simulatedBoard'

const CLOSED = '2026-11-24T10:30:00.000Z'

test('a round of 10,000 people is worked out in more than a hundred pieces, with the same outcome', () => {
  const board = collected({ rounds: [] }, peopleWith(10_000, unevenSpread))
  const work = closeInPieces(board, CLOSED)
  let pieces = 1
  let step = work.next()
  while (!step.done) {
    pieces++
    step = work.next()
  }
  expect(pieces).toBeGreaterThan(100)
  expect(step.value).toEqual(closeRound(board, CLOSED))
  expect(step.value.picture.people).toBe(10_000)
})
