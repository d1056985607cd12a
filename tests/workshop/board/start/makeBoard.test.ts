import { describe, expect, test, vi } from 'vitest'
import { fromBase64url } from '../../../../src/core/base64url'
import { boardOf } from '../../../../src/workshop/code/boardKey'
import { readArrivals } from '../../../../src/workshop/code/readArrivals'
import { findCodes } from '../../../../src/workshop/code/findCodes'
import { decodeBoard, type Board } from '../../../../src/workshop/board/savedBoard'
import { decodeWorkshop, type Workshop } from '../../../../src/workshop/link/workshopLink'
import { bank } from '../../../../src/content/bank'
import { bankNumber } from '../../../../src/core/bankNumber'
import { collect } from '../../../../src/workshop/board/collect'
import { practiceTexts } from '../../../../src/ui/language/subjects/practice'
import { boardTitle } from '../../../../src/workshop/board/boardTitle'
import { practiceChat } from '../../../../src/workshop/board/practice/practiceChat'
import {
  makeBoard,
  makePracticeBoard,
  whyNotMade,
  type Choices,
} from '../../../../src/workshop/board/start/makeBoard'

const made = '2026-11-24T10:30:00.000Z'
const choices: Choices = {
  title: 'Team Water',
  form: 'full',
  dilemmas: true,
  wanted: true,
  language: 'en',
}

function workshopOf({ link }: Board): Workshop {
  const read = decodeWorkshop(link)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

describe('makeBoard', () => {
  test('makes an empty board that can be kept, with a link that says what was chosen', async () => {
    const board = await makeBoard(choices, made)
    expect(decodeBoard(board)).toEqual({ ok: true, value: board })
    expect(board).toMatchObject({ practice: false, entries: [], made, view: 'join' })
    expect(workshopOf(board)).toMatchObject({ ...choices, bank: bankNumber(bank.fingerprint) })
  })

  test('makes other keys every time', async () => {
    const boards = await Promise.all([makeBoard(choices, made), makeBoard(choices, made)])
    expect(new Set(boards.map(({ privateKey }) => privateKey)).size).toBe(2)
    expect(new Set(boards.map(({ link }) => link)).size).toBe(2)
  })
})

describe('makePracticeBoard', () => {
  test.each(['quick', 'full'] as const)('fills a %s board that can be kept', async (form) => {
    const board = await makePracticeBoard({ ...choices, form }, made)
    expect(decodeBoard(board)).toEqual({ ok: true, value: board })
    expect(board.practice).toBe(true)
    expect(board.entries).toHaveLength(25)
    expect(board.apart).toEqual([])
    expect(board.rounds).toEqual([])
    expect(board.entries.filter(({ cells }) => cells)).toHaveLength(form === 'full' ? 25 : 0)
  })

  test('says in its title that it is to practise', async () => {
    const board = await makePracticeBoard(choices, made)
    expect(boardTitle(practiceTexts.nl, board)).toBe('Oefenbord: Team Water')
    expect(boardTitle(practiceTexts.en, board)).toBe('Practice board: Team Water')
    expect(boardTitle(practiceTexts.nl, { ...board, practice: false })).toBe('Team Water')
  })
})

describe('practiceChat', () => {
  test('holds three sealed codes of people who are not on the board yet', async () => {
    const board = await makePracticeBoard(choices, made)
    const { publicKey, bank: number } = workshopOf(board)
    const chat = await practiceChat(board)
    expect(chat).toContain('Good morning everyone')
    const { codes, damaged } = findCodes(chat)
    expect(codes.map(({ sealed }) => sealed)).toEqual([true, true, true])
    expect(damaged).toEqual([])
    const key = fromBase64url(board.privateKey) ?? new Uint8Array()
    const arrivals = await readArrivals(codes, key, () => Promise.resolve(), vi.fn<() => void>())
    const asked = { board: boardOf(publicKey), bank: number, form: choices.form }
    const { collection, outcome } = collect(board, asked, arrivals)
    expect(outcome).toMatchObject({ added: 3, apart: {} })
    expect(collection.entries).toHaveLength(28)
    expect(await practiceChat(board)).not.toBe(chat)
  })
})

describe('whyNotMade', () => {
  test.each([
    ['noHttps', false, new Error('whatever')],
    ['oldBrowser', true, new DOMException('no X25519', 'NotSupportedError')],
    ['notMade', true, new TypeError('Failed to fetch')],
  ] as const)('says %s', (why, secure, error) => {
    vi.stubGlobal('isSecureContext', secure)
    expect(whyNotMade(error)).toBe(why)
    vi.unstubAllGlobals()
  })
})
