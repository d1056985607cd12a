import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ambitions, levels, recordOf } from '../../../src/core/framework'
import { decodeBoardFile, encodeBoardFile } from '../../../src/workshop/board/boardFile'
import { mergeBoards } from '../../../src/workshop/board/mergeBoards'
import {
  decodeBoard,
  savedBoard,
  savedScreen,
  screenOf,
  type Board,
} from '../../../src/workshop/board/savedBoard'
import { keptPicture, keptPictureOf } from '../../../src/workshop/closing/keptPicture'
import { newProfile } from '../../support/browser'
import { lackingIn } from '../../support/lackingIn'
import sample from './samples/board-4.json'

/**
 * What becomes of a part of another board that is merged into this one: `same` in both, as they are of
 * one workshop · `joined` with what is here · `stays` what it is here: it was revealed, or is on the
 * screen (record 42).
 */
const whenMerged: Readonly<Record<keyof Board, 'same' | 'joined' | 'stays'>> = {
  schema: 'same',
  workshop: 'same',
  practice: 'same',
  privateKey: 'same',
  made: 'same',
  revision: 'stays',
  view: 'stays',
  hands: 'stays',
  headcount: 'stays',
  course: 'stays',
  handedOver: 'stays',
  earlier: 'joined',
  nextDay: 'joined',
  agreements: 'joined',
  thresholds: 'joined',
  picture: 'joined',
  publishes: 'joined',
  handovers: 'joined',
  participants: 'joined',
  removed: 'joined',
  rejected: 'joined',
  rounds: 'joined',
}
const keys = Object.keys(whenMerged) as (keyof Board)[]
const partsThat = (says: string) => keys.filter((key) => whenMerged[key] === says)

/** A board in which every part has a value, and every part of those. */
const full = fullBoard()
/** Another board of the same workshop, on which nothing has been done yet. */
const fresh: Board = {
  ...without(full, ['headcount', 'picture', 'earlier', 'nextDay', 'handedOver']),
  revision: 0,
  view: 'join',
  hands: {},
  course: { script: '90', step: 0, screen: 0 },
  agreements: [],
  thresholds: { median: 5, quartiles: 8, thirds: 10 },
  publishes: !full.publishes,
  handovers: 0,
  participants: [],
  removed: [],
  rejected: [],
  rounds: [],
}

beforeEach(() => {
  newProfile()
})

test('the board of these tests has every key of the schema, however deep', () => {
  expect(lackingIn(full, savedBoard)).toEqual([])
  expect(lackingIn(fresh, savedBoard)).toEqual(
    expect.arrayContaining(['participants.cells', 'nextDay', 'course.clock', 'earlier']),
  )
  expect(keys.toSorted()).toEqual(Object.keys(savedBoard.shape).toSorted())
})

test.each(partsThat('joined').concat(partsThat('stays')))('the other board lacks %s', (key) => {
  expect(fresh[key]).not.toEqual(full[key])
})

describe.each(keys)('%s', (key) => {
  test('comes back from a file as it was', () => {
    const read = decodeBoardFile(encodeBoardFile(full))
    expect(read.ok && read.value[key]).toEqual(full[key])
  })

  test('comes back from storage as it was', async () => {
    const before = await openTab()
    const name = await before.addBoard(full)
    const after = await openTab()
    const stop = await after.openBoard(name)
    const read = after.readBoard()
    // Every write has a number of its own.
    expect(read && { ...read, revision: full.revision }[key]).toEqual(full[key])
    stop()
  })

  test(`of a board that is merged into this one ${whenMerged[key]}`, () => {
    const merged = mergeBoards(fresh, full)
    expect(merged[key]).toEqual(whenMerged[key] === 'stays' ? fresh[key] : full[key])
  })

  test('of this board is not lost to one that lacks it', () => {
    expect(mergeBoards(full, fresh)[key]).toEqual(full[key])
  })
})

test('the projector gets every part that it may have', () => {
  expect(lackingIn(screenOf(full), savedScreen)).toEqual([])
})

test('a kept picture has every part that it may have', () => {
  expect(lackingIn(keptPictureOf(full), keptPicture)).toEqual([])
})

function without<Key extends keyof Board>(board: Board, left: readonly Key[]): Omit<Board, Key> {
  const kept = Object.entries(board).filter(([key]) => !(left as readonly string[]).includes(key))
  return Object.fromEntries(kept) as Omit<Board, Key>
}

function fullBoard(): Board {
  const { app: _, kind: __, ...raw } = sample
  const read = decodeBoard(raw)
  const { picture } = read.ok ? screenOf(read.value) : {}
  if (!read.ok || !read.value.earlier || !picture) throw new Error('The sample lacks a picture')
  const began = read.value.made
  const cells = recordOf(levels, () => recordOf(ambitions, () => 50))
  return {
    ...read.value,
    revision: 3,
    publishes: false,
    handedOver: true,
    course: { script: '45', step: 1, screen: 2, clock: { began, since: began, spent: [60, 0] } },
    thresholds: { median: 6, quartiles: 8, thirds: 10 },
    earlier: { ...read.value.earlier, picture },
    participants: read.value.participants.map((each) => ({ ...each, cells })),
  }
}

/** Loads the store afresh, as a new tab or a next visit does. */
async function openTab() {
  vi.resetModules()
  return import('../../../src/workshop/board/boards')
}
