import { expect, test } from 'vitest'
import { drawFraction, drawId } from '../../src/platform/chance'

test('drawId gives 32 hexadecimal digits, never the same', () => {
  const ids = Array.from({ length: 1000 }, drawId)
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(1000)
})

test('drawFraction stays from 0 up to 1', () => {
  const fractions = Array.from({ length: 1000 }, drawFraction)
  expect(fractions.filter((n) => n < 0 || n >= 1)).toEqual([])
})
