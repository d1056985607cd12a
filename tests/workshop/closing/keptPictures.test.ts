import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { boardName } from '../../../src/journey/boardName'
import { boardNumber } from '../../../src/core/workshop'
import { openStorage } from '../../../src/platform/storage'
import { addBoard, deviceStorage, listBoards } from '../../../src/workshop/board/boards'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { keptPictureOf } from '../../../src/workshop/closing/keptPicture'
import {
  erasePicture,
  eraseWorkshops,
  keepOnlyPicture,
  keepPicture,
  listPictures,
} from '../../../src/workshop/closing/keptPictures'
import { agreed } from '../../support/closing'
import { newBoard } from '../../support/boards'
import { newProfile } from '../../support/browser'
import { closedBoard } from '../../support/groups'

/** Everything on this device, by key. */
async function stored() {
  const storage = await openStorage()
  const keys = await storage.keys('')
  return Promise.all(keys.map(async (key) => [key, await storage.read(key)] as const))
}

const nameOf = ({ workshop }: Board) => boardName(boardNumber(workshop))

beforeAll(() => {
  newProfile()
})

beforeEach(async () => {
  await eraseWorkshops()
})

describe('keeping only the picture', () => {
  test('leaves the picture and the agreements, and nothing of the key and the codes', async () => {
    const board = await closedBoard(14, { agreements: agreed, nextDay: '2027-03-01' })
    const name = await addBoard(board)
    await keepOnlyPicture(name, board)
    expect(await listBoards()).toEqual([])
    const picture = keptPictureOf(board)
    expect(await listPictures()).toEqual([{ ...picture, revision: 1 }])
    const all = await stored()
    expect(all.map(([key]) => key)).toEqual([`picture.${name}`])
    const text = JSON.stringify(all)
    for (const secret of [board.privateKey, board.workshop.publicKey, 'participant', 'members']) {
      expect(text).not.toContain(secret)
    }
  })

  test('of a board that is restored and erased again keeps the last picture', async () => {
    const board = await closedBoard(14)
    await keepOnlyPicture(await addBoard(board), board)
    const again = { ...board, agreements: agreed }
    await keepOnlyPicture(await addBoard(again), again)
    expect(await listPictures()).toMatchObject([{ revision: 2, agreements: agreed }])
  })

  test('erases nothing where the picture cannot be kept', async () => {
    const board = await closedBoard(14)
    const name = await addBoard(board)
    const storage = await deviceStorage()
    const newer = { schema: 99, revision: 7 }
    await storage.write(`picture.${name}`, newer, 0)
    await expect(keepOnlyPicture(name, board)).rejects.toThrow('Not ours')
    expect(await listBoards()).toMatchObject([{ name }])
    expect(await storage.read(`picture.${name}`)).toEqual(newer)
  })

  test('is not there before a round is closed', async () => {
    const { board } = await newBoard()
    const name = await addBoard(board)
    await expect(keepOnlyPicture(name, board)).rejects.toThrow('without a picture')
    expect(await listBoards()).toMatchObject([{ name }])
  })
})

describe('kept pictures', () => {
  test('are listed with the newest first, without what cannot be read', async () => {
    const at = async (closed: string) => {
      const board = await closedBoard(9)
      const kept = keptPictureOf(board)
      if (!kept) throw new Error('No picture')
      await keepPicture({ ...kept, picture: { ...kept.picture, closed } })
    }
    await at('2026-03-01T10:00:00.000Z')
    await at('2026-11-24T10:00:00.000Z')
    const storage = await deviceStorage()
    await storage.write('picture.00000', { revision: 1 }, 0)
    const found = await listPictures()
    expect(found.map(({ picture }) => picture.closed.slice(0, 10))).toEqual([
      '2026-11-24',
      '2026-03-01',
    ])
  })

  test('are erased one by one', async () => {
    const [first, second] = [await closedBoard(9), await closedBoard(9)]
    await keepOnlyPicture(await addBoard(first), first)
    await keepOnlyPicture(await addBoard(second), second)
    await erasePicture(nameOf(first))
    expect((await listPictures()).map(({ name }) => name)).toEqual([nameOf(second)])
  })

  test('and boards are all erased together, even those that cannot be read', async () => {
    const [erased, open] = [await closedBoard(9), await closedBoard(9)]
    await keepOnlyPicture(await addBoard(erased), erased)
    await addBoard(open)
    const storage = await deviceStorage()
    const newer = { schema: 99, revision: 1 }
    await storage.write('picture.00000', newer, 0)
    expect(await stored()).toHaveLength(4)
    await eraseWorkshops()
    expect(await stored()).toEqual([])
  })
})
