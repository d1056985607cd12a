import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/workshop/board/apply'
import { mergeBoards } from '../../../src/workshop/board/mergeBoards'
import { decodeBoard, screenOf, type Board } from '../../../src/workshop/board/savedBoard'
import { formatClock, readStepClock } from '../../../src/workshop/course/stepClock'
import { newBoard } from '../../support/boards'

const since = '2026-11-24T10:30:00.000Z'

describe('readStepClock', () => {
  test.each([
    ['at the beginning', '2026-11-24T10:30:00.000Z', 0, 180],
    ['in the middle', '2026-11-24T10:31:15.900Z', 75, 105],
    ['at the end', '2026-11-24T10:33:00.000Z', 180, 0],
    ['after it', '2026-11-24T10:33:05.000Z', 185, -5],
    ['a day later', '2026-11-25T10:30:00.000Z', 86_400, -86_220],
    ['with a clock that was set back', '2026-11-24T09:30:00.000Z', 0, 180],
  ])('%s', (_, now, elapsed, left) => {
    expect(readStepClock(since, now, 3)).toEqual({ elapsed, left })
  })
})

describe('the clock of a step', () => {
  test.each<[string, readonly (readonly [to: number, at: string])[], number]>([
    [
      'eight minutes on, after one step back and forth',
      [
        [1, '08:00'],
        [2, '08:05'],
      ],
      480,
    ],
    [
      'the same for whoever goes back two steps',
      [
        [1, '08:00'],
        [0, '08:02'],
        [1, '08:04'],
        [2, '08:06'],
      ],
      480,
    ],
    [
      'hardly begun, after one step too far and back',
      [
        [3, '08:00'],
        [2, '08:02'],
        [3, '15:00'],
      ],
      2,
    ],
    [
      'back where it was, after a step too far',
      [
        [3, '08:00'],
        [2, '08:05'],
      ],
      480,
    ],
    ['at its beginning, where it was never led', [[3, '08:00']], 0],
  ])('is %s', async (_, moves, elapsed) => {
    const at = (time: string) => `2026-11-24T10:${time}.000Z`
    const begun = {
      script: '45',
      step: 2,
      screen: 0,
      clock: { began: at('00:00'), since: at('00:00') },
    }
    const { board } = await newBoard({ course: begun })
    const led = moves.reduce<Board>(
      (now, [step, time]) => apply(now, { do: 'go', step, screen: 0, view: 'join', at: at(time) }),
      board,
    )
    const { since: anew = '' } = led.course.clock ?? {}
    expect(readStepClock(anew, at(moves.at(-1)?.[1] ?? ''), 10).elapsed).toBe(elapsed)
    // As it is after a reload, and on another laptop that takes in codes.
    expect(decodeBoard(JSON.parse(JSON.stringify(led)))).toEqual({ ok: true, value: led })
    expect(mergeBoards(led, board).course).toEqual(led.course)
    expect(screenOf(led).course).toEqual(led.course)
  })
})

describe('formatClock', () => {
  test.each([
    [0, '0:00'],
    [9, '0:09'],
    [60, '1:00'],
    [605, '10:05'],
    [-5, '0:05'],
  ])('%i seconds is %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text)
  })
})
