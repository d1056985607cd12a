import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  decodeBoardFile,
  encodeBoardFile,
  MAX_BOARD_BYTES,
} from '../../../src/workshop/board/boardFile'
import {
  BOARD_SCHEMA,
  decodeBoard,
  decodeScreen,
  screenOf,
  type Board,
} from '../../../src/workshop/board/savedBoard'
import { closeRound } from '../../../src/workshop/board/rounds'
import { onlyParts } from '../../../src/workshop/code/sharing'
import { optionalParts } from '../../../src/core/sharedResult'
import { newBoard } from '../../support/boards'
import { anyDamageTo } from '../../support/damage'
import { hostile, runs } from '../../support/runs'
import { anySharedResult } from '../../support/sharedResults'
import sample from './samples/board-4.json'

const CLOSED = '2026-11-24T11:00:00.000Z'
let board: Board
beforeAll(async () => {
  ;({ board } = await newBoard())
})

/** A board with a round of these people. */
function withRound(participants: Board['participants']): Board {
  const { round, picture } = closeRound({ ...board, participants }, CLOSED)
  return {
    ...board,
    participants,
    rounds: [round],
    picture,
    view: 'outcome.society',
    hands: { 'guess.society': [1, 2, 3] },
  }
}
const anyBoard = fc.array(anySharedResult, { minLength: 5, maxLength: 12 }).map((results) =>
  withRound(
    results.map((result, participant) => ({
      participant,
      revision: 0,
      ...onlyParts(result, optionalParts),
    })),
  ),
)

const decode = (value: unknown) => decodeBoardFile(JSON.stringify(value))
const content = (change: object = {}) => ({
  ...(JSON.parse(encodeBoardFile(board)) as object),
  ...change,
})

describe('decodeBoardFile reads', () => {
  test('any board that was written, and what its projector shows', hostile, () => {
    fc.assert(
      fc.property(anyBoard, (any) => {
        expect(decodeBoardFile(encodeBoardFile(any))).toEqual({ ok: true, value: any })
        const screen: unknown = JSON.parse(JSON.stringify(screenOf(any)))
        expect(decodeScreen(screen)).toEqual({ ok: true, value: screenOf(any) })
      }),
      runs(300),
    )
  })

  test('the kept sample of schema 4, always', () => {
    const { app: _, kind: __, ...value } = sample
    expect(decode(sample)).toEqual({ ok: true, value })
  })
})

describe('decodeBoardFile refuses', () => {
  test.each<[string, string, () => string]>([
    ['tooLarge', 'a text over 10 MB', () => ' '.repeat(MAX_BOARD_BYTES + 1)],
    ['notOurs', 'nothing', () => ''],
    ['notOurs', 'a page', () => '<!doctype html>'],
    ['notOurs', 'a list', () => '[]'],
    ['notOurs', 'a file with somebody’s scans', () => '{"app":"ambtskompas","kind":"scans"}'],
    ['newer', 'a newer schema', () => JSON.stringify(content({ schema: BOARD_SCHEMA + 1 }))],
    ['damaged', 'an older schema', () => JSON.stringify(content({ schema: BOARD_SCHEMA - 1 }))],
    ['damaged', 'half a board', () => encodeBoardFile(board).slice(0, 90)],
    ['damaged', 'no key', () => JSON.stringify(content({ privateKey: '' }))],
    [
      'damaged',
      'an invalid key',
      () => JSON.stringify(content({ workshop: { ...board.workshop, publicKey: 'AQ' } })),
    ],
    [
      'damaged',
      'a title with a hidden mark',
      () => JSON.stringify(content({ workshop: { ...board.workshop, title: 'Team\u202Edag' } })),
    ],
    ['damaged', 'an extra key', () => JSON.stringify(content({ names: [] }))],
    [
      'damaged',
      'a threshold below the lowest',
      () => JSON.stringify(content({ thresholds: { median: 2, quartiles: 8, thirds: 10 } })),
    ],
    [
      'damaged',
      'a figure of four people',
      () =>
        JSON.stringify(
          content({
            picture: {
              closed: CLOSED,
              people: 4,
              figures: { 'now.society': { n: 4, median: 50 } },
              thirds: {},
              counts: {},
              named: [],
            },
          }),
        ),
    ],
    [
      'damaged',
      'a count of two people',
      () =>
        JSON.stringify(
          content({
            picture: {
              closed: CLOSED,
              people: 9,
              figures: {},
              thirds: {},
              counts: { 'wishes.society': { n: 9, sides: [5, 2] } },
              named: [],
            },
          }),
        ),
    ],
  ])('as %s: %s', (problem, _, text) => {
    expect(decodeBoardFile(text())).toEqual({ ok: false, problem })
  })
})

test('anything that is stored or opened is read whole or refused', hostile, () => {
  const anyText = fc.oneof(
    anyDamageTo(
      anyBoard.map((any) => JSON.parse(encodeBoardFile(any)) as Record<string, unknown>),
      ['thresholds', 'participants', 'rounds', 'picture', 'rejected'],
    ),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const read = decodeBoardFile(text)
      expect(read.ok ? decodeBoard(read.value).ok : read.problem).toBeTruthy()
      expect('polluted' in {}).toBe(false)
    }),
    runs(3000),
  )
})
