import { describe, expect, test, vi } from 'vitest'
import { fromBase64url } from '../../../../src/core/base64url'
import { readArrivals } from '../../../../src/workshop/code/readArrivals'
import { findCodes } from '../../../../src/workshop/code/findCodes'
import { decodeBoard } from '../../../../src/workshop/board/savedBoard'
import { resultSettings } from '../../../../src/core/workshop'
import { bank } from '../../../../src/content/bank'
import { bankNumber } from '../../../../src/core/bankNumber'
import { collect } from '../../../../src/workshop/board/collect'
import { practiceTexts } from '../../../../src/ui/language/subjects/practice'
import { boardTitle } from '../../../../src/workshop/board/boardTitle'
import { practiceChat } from '../../../../src/workshop/board/practice/practiceChat'
import {
  makeBoard,
  makePracticeBoard,
  type Choices,
} from '../../../../src/workshop/board/start/makeBoard'

const made = '2026-11-24T10:30:00.000Z'
const choices: Choices = {
  title: 'Team Water',
  form: 'full',
  dilemmas: true,
  handIn: 'both',
  mail: '',
  language: 'en',
}

describe('makeBoard', () => {
  test('makes an empty board that can be kept, with what was chosen', async () => {
    const board = await makeBoard(choices, made)
    expect(decodeBoard(board)).toEqual({ ok: true, value: board })
    expect(board).toMatchObject({ practice: false, participants: [], made, view: 'join' })
    expect(board.workshop).toMatchObject({ ...choices, bank: bankNumber(bank.fingerprint) })
  })

  test('makes other keys every time', async () => {
    const boards = await Promise.all([makeBoard(choices, made), makeBoard(choices, made)])
    expect(new Set(boards.map(({ privateKey }) => privateKey)).size).toBe(2)
    expect(new Set(boards.map(({ workshop }) => workshop.publicKey)).size).toBe(2)
  })
})

describe('makePracticeBoard', () => {
  test.each(['quick', 'full'] as const)('fills a %s board that can be kept', async (form) => {
    const board = await makePracticeBoard({ ...choices, form }, made)
    expect(decodeBoard(board)).toEqual({ ok: true, value: board })
    expect(board.practice).toBe(true)
    expect(board.participants).toHaveLength(25)
    expect(board.rejected).toEqual([])
    expect(board.rounds).toEqual([])
    // Somebody who found a whole cell n.v.t. has none to share.
    expect(board.participants.some(({ cells }) => cells)).toBe(form === 'full')
  })

  test('is called a practice board in its title', async () => {
    const board = await makePracticeBoard(choices, made)
    expect(boardTitle(practiceTexts.nl, board)).toBe('Oefenbord: Team Water')
    expect(boardTitle(practiceTexts.en, board)).toBe('Practice board: Team Water')
    expect(boardTitle(practiceTexts.nl, { ...board, practice: false })).toBe('Team Water')
  })
})

describe('practiceChat', () => {
  test('holds three sealed codes of people who are not on the board yet', async () => {
    const board = await makePracticeBoard(choices, made)
    const chat = await practiceChat(board)
    expect(chat).toContain('Here is my code')
    const { codes, damaged } = findCodes(chat)
    expect(codes).toHaveLength(3)
    expect(damaged).toEqual([])
    const key = fromBase64url(board.privateKey) ?? new Uint8Array()
    const arrivals = await readArrivals(codes, key, () => Promise.resolve(), vi.fn<() => void>())
    const { collection, outcome } = collect(board, resultSettings(board.workshop), arrivals)
    expect(outcome).toMatchObject({ added: 3, rejected: {} })
    expect(collection.participants).toHaveLength(28)
    expect(await practiceChat(board)).not.toBe(chat)
  })
})

describe('a browser without X25519', () => {
  test('makes boards and codes all the same', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const board = await makePracticeBoard(choices, made)
    expect(findCodes(await practiceChat(board)).codes).toHaveLength(3)
    vi.unstubAllGlobals()
  })
})
