import { beforeEach, describe, expect, test, vi } from 'vitest'
import { boardName } from '../../../src/journey/boardName'
import { apply, type Command } from '../../../src/workshop/board/apply'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { closeRound } from '../../../src/workshop/board/rounds'
import { resultSettings } from '../../../src/core/workshop'
import { openStorage, revisionOf, type Keepable } from '../../../src/platform/storage'
import { newBoard } from '../../support/boards'
import { newProfile } from '../../support/browser'
import { becomes } from '../../support/session'
import { sharedResult } from '../../support/sharedResults'

/** Loads the store afresh, as a new tab or a next visit does. */
async function openTab() {
  vi.resetModules()
  return import('../../../src/workshop/board/boards')
}
type Tab = Awaited<ReturnType<typeof openTab>>

function boardIn(tab: Tab): Board | undefined {
  const { opened } = tab.useBoard.getState()
  return opened.status === 'open' ? opened.value : undefined
}
const isKept = (tab: Tab) => () => tab.useBoard.getState().keeping === 'kept'

const person = (participant: number) => {
  const { revision, now } = sharedResult()
  return { participant, revision, now }
}
/** Lets in the code of a person, for the workshop of a board. */
const add = (participant: number, { workshop }: Board): Command => ({
  do: 'collect',
  arrivals: [
    {
      mark: String(participant),
      result: sharedResult({ ...resultSettings(workshop), participant }),
    },
  ],
})
const numbers = (board: Board | undefined) =>
  board?.participants.map(({ participant }) => participant)

beforeEach(() => {
  newProfile()
})

describe('a board', () => {
  test('is back on the next visit, with what was done', async () => {
    const { board } = await newBoard()
    const first = await openTab()
    const name = await first.addBoard(board)
    expect(name).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
    await first.openBoard(name)
    first.changeBoard(add(1, board))
    first.changeBoard(add(2, board))
    expect(numbers(boardIn(first))).toEqual([1, 2])
    await becomes(isKept(first))

    const next = await openTab()
    await next.openBoard(name)
    expect(numbers(boardIn(next))).toEqual([1, 2])
    expect(await next.listBoards()).toMatchObject([{ name, board: { workshop: board.workshop } }])
  })

  test('that does not exist is missing', async () => {
    const { board } = await newBoard()
    const tab = await openTab()
    await tab.openBoard('00000')
    expect(tab.useBoard.getState().opened).toEqual({ status: 'missing' })
    tab.changeBoard(add(1, board))
    expect(boardIn(tab)).toBeUndefined()
  })

  test.each([
    ['newer', { schema: 99 }],
    ['unreadable', { schema: 1, participants: 'all' }],
  ])('that is %s is left as it is', async (status, raw) => {
    const { board } = await newBoard()
    const storage = await openStorage()
    await storage.write('board.7K3QZ', { revision: 4, ...raw }, 0)
    const tab = await openTab()
    await tab.openBoard('7K3QZ')
    tab.changeBoard(add(1, board))
    expect(tab.useBoard.getState().opened).toEqual({ status })
    expect(await storage.read('board.7K3QZ')).toEqual({ revision: 4, ...raw })
    expect(await tab.listBoards()).toEqual([])
  })

  test('changed in two tabs has the changes of both', async () => {
    const { board } = await newBoard()
    const first = await openTab()
    const name = await first.addBoard(board)
    await first.openBoard(name)
    const second = await openTab()
    await second.openBoard(name)
    first.changeBoard(add(1, board))
    second.changeBoard(add(2, board))
    await becomes(isKept(first))
    await becomes(isKept(second))
    await becomes(() => numbers(boardIn(first))?.length === 2)
    await becomes(() => numbers(boardIn(second))?.length === 2)
    const [kept] = await first.listBoards()
    expect(numbers(kept?.board)?.toSorted()).toEqual([1, 2])
  })

  test('whose database the browser cleared stays on the page, and can be kept again', async () => {
    const { board } = await newBoard()
    const tab = await openTab()
    const name = await tab.addBoard(board)
    await tab.openBoard(name)
    tab.changeBoard(add(1, board))
    await becomes(isKept(tab))
    const storage = await openStorage()
    await storage.remove(`board.${name}`)
    tab.changeBoard(add(2, board))
    await becomes(() => tab.useBoard.getState().keeping === 'failed')
    expect(numbers(boardIn(tab))).toEqual([1, 2])
    // Nothing is written again without being asked to, whatever else is done.
    tab.changeBoard(add(3, board))
    expect(numbers(boardIn(tab))).toEqual([1, 2, 3])
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    expect(await tab.listBoards()).toEqual([])
    tab.changeBoard({ do: 'keepAgain' })
    await becomes(isKept(tab))
    const [kept] = await tab.listBoards()
    expect(numbers(kept?.board)).toEqual([1, 2, 3])
  })

  test('from a file is merged with the one that is here', async () => {
    const { board } = await newBoard()
    const tab = await openTab()
    const name = await tab.addBoard(apply(board, add(1, board)))
    expect(await tab.addBoard(apply(board, add(2, board)))).toBe(name)
    const [kept] = await tab.listBoards()
    expect(numbers(kept?.board)).toEqual([1, 2])
  })

  test('from a file is refused where something unreadable is in its place', async () => {
    const { board, number } = await newBoard()
    const key = `board.${boardName(number)}`
    const storage = await openStorage()
    await storage.write(key, { revision: 4 }, 0)
    const tab = await openTab()
    await expect(tab.addBoard(board)).rejects.toThrow('unreadable')
    expect(await storage.read(key)).toEqual({ revision: 4 })
  })

  test('that was erased leaves nothing in any tab', async () => {
    const { board } = await newBoard()
    const tab = await openTab()
    const name = await tab.addBoard(board)
    await tab.openBoard(name)
    const other = await openTab()
    await other.openBoard(name)
    await tab.eraseBoard(name)
    await becomes(() => other.useBoard.getState().opened.status === 'missing')
    expect(await (await openStorage()).keys('')).toEqual([])
    expect(tab.useBoard.getState().opened).toEqual({ status: 'missing' })
  })
})

describe('what the projector reads', () => {
  const participants = Array.from({ length: 6 }, (_, i) => person(100 + i))
  const collected = async () => (await newBoard({ participants })).board

  test('holds no key and nobody’s figures, only their number and the picture', async () => {
    const { round, picture } = closeRound(await collected(), '2026-11-24T11:00:00.000Z')
    const { board } = await newBoard({ participants, rounds: [round], picture, headcount: 9 })
    const tab = await openTab()
    const name = await tab.addBoard(board)
    const raw = JSON.stringify(await (await openStorage()).read(`screen.${name}`))
    expect(raw).not.toContain(board.privateKey)
    expect(raw).not.toMatch(/"participants?"|privateKey|members|"n":/)
    expect(JSON.parse(raw)).toMatchObject({
      codes: 6,
      headcount: 9,
      picture: { people: 6, figures: { 'now.politics': { median: 50 } } },
    })
  })

  test('leaves out what the trainer wants more people for', async () => {
    const { round, picture } = closeRound(await collected(), '2026-11-24T11:00:00.000Z')
    const thresholds = { median: 7, quartiles: 9, thirds: 10 }
    const { board } = await newBoard({ participants, rounds: [round], picture, thresholds })
    const tab = await openTab()
    const name = await tab.addBoard(board)
    expect(await (await openStorage()).read(`screen.${name}`)).toMatchObject({
      picture: { people: 6, figures: {} },
    })
  })

  test('is brought up to date where the page was left too soon', async () => {
    const tab = await openTab()
    const name = await tab.addBoard(await collected())
    const storage = await openStorage()
    const late = await storage.read(`screen.${name}`)
    const next = await openTab()
    await next.openBoard(name)
    next.changeBoard({ do: 'show', view: 'radar' })
    await becomes(isKept(next))
    // As it is when the page goes away between the two.
    await storage.write(
      `screen.${name}`,
      late as Keepable,
      revisionOf(await storage.read(`screen.${name}`)),
    )
    await (await openTab()).openBoard(name)
    expect(await storage.read(`screen.${name}`)).toMatchObject({ view: 'radar' })
  })

  test('is removed before the board when that is erased, and with everything else', async () => {
    const { board } = await newBoard()
    const tab = await openTab()
    const name = await tab.addBoard(board)
    const storage = await openStorage()
    const removed = vi.spyOn(IDBObjectStore.prototype, 'delete')
    await tab.eraseBoard(name)
    expect(removed.mock.calls.map(([key]) => key)).toEqual([`screen.${name}`, `board.${name}`])
    removed.mockRestore()
    await storage.write('screen.7K3QZ', { revision: 1 }, 0)
    await tab.eraseBoards()
    expect(await storage.keys('')).toEqual([])
  })

  test('follows the board in another tab', async () => {
    const { board } = await newBoard()
    const trainer = await openTab()
    const name = await trainer.addBoard(board)
    await trainer.openBoard(name)
    const projector = await openTab()
    const seen: number[] = []
    const stop = projector.followScreen(name, (screen) => {
      if (screen.status === 'open') seen.push(screen.value.codes)
    })
    await becomes(() => seen.at(-1) === 0)
    trainer.changeBoard(add(1, board))
    await becomes(() => seen.at(-1) === 1)
    stop()
    expect(seen).toEqual([0, 1])
  })
})
