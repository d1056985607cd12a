import { beforeEach, describe, expect, test } from 'vitest'
import { addBoard, eraseBoard, openBoard, readBoard } from '../../../src/workshop/board/boards'
import { successorOf } from '../../../src/workshop/board/handover'
import { newBoard } from '../../support/boards'
import { newProfile } from '../../support/browser'

beforeEach(() => {
  newProfile()
})

describe('a board that was erased', () => {
  test('comes back as a copy from a file that knows of fewer rounds', async () => {
    const { board } = await newBoard()
    const file = successorOf(board)
    const round = { closed: board.made, members: [], published: [] }
    await eraseBoard(await addBoard({ ...file, rounds: [round] }))
    const stop = await openBoard(await addBoard(file))
    expect(readBoard()?.publishes).toBe(false)
    stop()
  })

  test('comes back as it was from a file that knows of as many', async () => {
    const { board } = await newBoard()
    const file = successorOf(board)
    await eraseBoard(await addBoard(file))
    const stop = await openBoard(await addBoard(file))
    expect(readBoard()?.publishes).toBe(true)
    stop()
  })
})
