import { describe, expect, test } from 'vitest'
import { copyOf, predecessorOf, successorOf } from '../../../src/workshop/board/handover'
import { mergeBoards, newsOf } from '../../../src/workshop/board/mergeBoards'
import { newsWords } from '../../../src/workshop/board/page/newsWords'
import { closeObstacle, closeRound, type Participant } from '../../../src/workshop/board/rounds'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { boardTexts } from '../../../src/ui/language/subjects/board'
import { newBoard } from '../../support/boards'
import { peopleWith, unevenSpread } from '../../support/groups'

const people = peopleWith(20, unevenSpread)

function closed(board: Board, minute: number): Board {
  const moment = `2026-11-24T11:${String(minute)}:00.000Z`
  const { round, picture } = closeRound(board, moment)
  return { ...board, rounds: [...board.rounds, round], picture }
}
const withPeople = (board: Board, participants: readonly Participant[]): Board => ({
  ...board,
  participants: [...participants],
})
const { board: empty } = await newBoard()
const first = closed(withPeople(empty, people.slice(0, 8)), 10)

describe('one board publishes', () => {
  test('a copy takes codes in, and closes no round', () => {
    const copy = withPeople(copyOf(first), people)
    expect(closeObstacle(copy)).toEqual({ why: 'elsewhere' })
    expect(closeObstacle(withPeople(first, people))).toBeUndefined()
  })

  test('a copy gives its codes to the board it came from, which goes on publishing', () => {
    const merged = mergeBoards(first, withPeople(copyOf(first), people))
    expect(merged).toMatchObject({ publishes: true, participants: people })
    expect(closeObstacle(merged)).toBeUndefined()
  })

  test('a board that was handed over publishes there, and no longer here', () => {
    const [here, there] = [predecessorOf(first), successorOf(first)]
    expect([here.publishes, there.publishes]).toEqual([false, true])
    expect(mergeBoards(copyOf(first), there).publishes).toBe(true)
  })

  test('the file of a handover that is opened again does not give it back', () => {
    expect(mergeBoards(predecessorOf(first), successorOf(first)).publishes).toBe(false)
  })

  test('a board that was handed over and comes back publishes here again, and there no longer', () => {
    const [here, there] = [predecessorOf(first), closed(withPeople(successorOf(first), people), 20)]
    const back = mergeBoards(here, successorOf(there))
    expect(back).toMatchObject({ publishes: true, rounds: there.rounds, picture: there.picture })
    expect(predecessorOf(there).publishes).toBe(false)
  })

  test('the file of a handover can be made again, until a board that knows of it is taken in', () => {
    const here = predecessorOf(first)
    expect(successorOf(here)).toEqual(successorOf(first))
    expect(mergeBoards(here, copyOf(first)).handedOver).toBe(true)
    expect(mergeBoards(here, copyOf(successorOf(first)))).not.toHaveProperty('handedOver')
    expect(copyOf(here)).not.toHaveProperty('handedOver')
  })

  test('a board learns from a copy that it was handed over', () => {
    expect(mergeBoards(first, copyOf(successorOf(first))).publishes).toBe(false)
  })
})

describe('mergeBoards', () => {
  const shown: Board = { ...first, view: 'outcome.society', hands: { 'guess.society': [1, 2, 3] } }
  const later: Board = {
    ...closed(withPeople(first, people), 20),
    view: 'radar',
    hands: { 'guess.politics': [4, 5, 6] },
    headcount: 99,
  }

  test('takes in codes and rounds, and never what was revealed or is on the screen', () => {
    const merged = mergeBoards(shown, later)
    expect(merged).toMatchObject({ view: shown.view, hands: shown.hands })
    expect(merged).not.toHaveProperty('headcount')
    expect(merged.participants).toHaveLength(20)
    expect(merged.rounds).toHaveLength(2)
    expect(merged.picture).toEqual(later.picture)
  })

  test('forgets no round, in whatever order files are opened', () => {
    expect(mergeBoards(later, first).rounds).toEqual(later.rounds)
    expect(mergeBoards(first, later).rounds).toEqual(later.rounds)
    expect(mergeBoards(later, first).picture).toEqual(later.picture)
  })

  test('keeps the higher of every threshold', () => {
    const one = { ...first, thresholds: { median: 6, quartiles: 8, thirds: 12 } }
    const other = { ...first, thresholds: { median: 5, quartiles: 9, thirds: 10 } }
    const thresholds = { median: 6, quartiles: 9, thirds: 12 }
    expect(mergeBoards(one, other).thresholds).toEqual(thresholds)
    expect(mergeBoards(other, one).thresholds).toEqual(thresholds)
  })
})

describe('the report on merging', () => {
  const t = boardTexts.nl
  const said = (here: Board, there: Board) =>
    newsWords(t, newsOf(here, mergeBoards(here, there))).join(' ')
  const [one] = people

  test.each<[string, Board, string]>([
    ['nothing', first, 'Deze codes stonden hier al.'],
    ['codes', withPeople(first, people.slice(0, 10)), 'Nieuw: 2.'],
    [
      'a later code of the same person',
      withPeople(first, one ? [{ ...one, revision: 1 }] : []),
      'Vernieuwd: 1.',
    ],
    [
      'a code that was removed there',
      { ...first, removed: [{ participant: 1, revision: 0 }] },
      'Op het andere bord weggehaald: 1.',
    ],
    [
      'a round',
      closed(withPeople(first, people.slice(0, 13)), 20),
      'Nieuw: 5. Gesloten rondes erbij: 1. Het beeld is nu dat uit het bestand.',
    ],
    [
      'higher thresholds',
      { ...first, thresholds: { median: 9, quartiles: 9, thirds: 10 } },
      'Cijfers verschijnen nu bij meer mensen.',
    ],
    ['that it was handed over', copyOf(successorOf(first)), 'Dit bord is overgegeven.'],
  ])('%s', (_, there, words) => {
    expect(said(first, there)).toBe(words)
  })

  test('that it was handed over to this device', () => {
    expect(said(copyOf(first), successorOf(first))).toBe(t.fileMergedBegun)
  })
})
