import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tilesOf } from '../../src/platform/tiles'

test.each([
  [1280, 720, 1],
  [1400, 1400, 1],
  [1920, 1080, 3],
  [4000, 3000, 16],
])('a picture of %i × %i is looked at %i times', (width, height, times) => {
  expect(tilesOf(width, height)).toHaveLength(times)
})

test('a code of 600 pixels is whole and in full resolution in one of the pieces', () => {
  const side = fc.integer({ min: 700, max: 9000 })
  fc.assert(
    fc.property(side, side, fc.nat(), fc.nat(), (width, height, right, down) => {
      const [x, y] = [right % (width - 600), down % (height - 600)]
      const isIn = tilesOf(width, height).some(
        (tile) =>
          tile.scale === 1 &&
          tile.x <= x &&
          tile.y <= y &&
          tile.x + tile.width >= x + 600 &&
          tile.y + tile.height >= y + 600,
      )
      expect(isIn).toBe(true)
    }),
  )
})

test('no piece goes past the picture, and none is larger than it can be looked at', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 9000 }),
      (width, height) => {
        for (const tile of tilesOf(width, height)) {
          expect(tile.x + tile.width).toBeLessThanOrEqual(width)
          expect(tile.y + tile.height).toBeLessThanOrEqual(height)
          expect(Math.max(tile.width, tile.height) * tile.scale).toBeLessThanOrEqual(1400.001)
        }
      },
    ),
  )
})
