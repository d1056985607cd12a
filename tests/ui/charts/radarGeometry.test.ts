import { describe, expect, test } from 'vitest'
import {
  labelPlace,
  pointOn,
  profilePath,
  radarGeometry,
} from '../../../src/ui/charts/radarGeometry'

describe('radarGeometry', () => {
  test.each([240, 288, 328, 479, 480, 560, 700, 1056])(
    'at %i px everything fits inside the figure',
    (width) => {
      const geometry = radarGeometry(width)
      for (let axis = 0; axis < 5; axis += 1) {
        const { x, y } = pointOn(geometry, axis, 100)
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(geometry.height)
        const name = labelPlace(geometry, axis)
        expect(name.x).toBeGreaterThanOrEqual(0)
        expect(name.x).toBeLessThanOrEqual(width)
        expect(name.y).toBeLessThanOrEqual(geometry.height)
      }
    },
  )
})

describe('pointOn', () => {
  const circle = { centre: { x: 100, y: 100 }, radius: 50 }
  test.each([
    { score: 0, x: 100, y: 100 },
    { score: 50, x: 100, y: 75 },
    { score: 100, x: 100, y: 50 },
  ])('puts $score on the first axis straight above the centre', ({ score, x, y }) => {
    expect(pointOn(circle, 0, score)).toEqual({ x, y })
  })

  test('goes round clockwise', () => {
    expect(pointOn(circle, 1, 100).x).toBeCloseTo(147.55, 2)
    expect(pointOn(circle, 4, 100).x).toBeCloseTo(52.45, 2)
  })
})

describe('profilePath', () => {
  const at = (x: number) => ({ x, y: 0 })
  test.each([
    {
      name: 'a whole profile is one closed line',
      points: [at(1), at(2), at(3)],
      path: 'M1.0,0.0 L2.0,0.0 L3.0,0.0 Z',
      closed: true,
    },
    {
      name: 'a missing point opens the line on both sides of it',
      points: [at(1), undefined, at(3), at(4)],
      path: 'M3.0,0.0 L4.0,0.0 L1.0,0.0',
      closed: false,
    },
    {
      name: 'a point between two missing ones has no line',
      points: [at(1), at(2), undefined, at(4), undefined],
      path: 'M1.0,0.0 L2.0,0.0',
      closed: false,
    },
    { name: 'nothing gives nothing', points: [undefined], path: '', closed: false },
  ])('$name', ({ points, path, closed }) => {
    expect(profilePath(points)).toEqual({ path, closed })
  })
})
