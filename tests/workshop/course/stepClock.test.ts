import { describe, expect, test } from 'vitest'
import { formatClock, readStepClock } from '../../../src/workshop/course/stepClock'

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
