import { expect, test } from 'vitest'
import { drawId } from '../../src/platform/chance'

test('drawId gives 32 hexadecimal digits, never the same', () => {
  const ids = Array.from({ length: 1000 }, drawId)
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(1000)
})
