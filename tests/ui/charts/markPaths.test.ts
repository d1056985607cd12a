import { expect, test } from 'vitest'
import { builtInOpening } from '../../../src/content/opening'
import { relations } from '../../../src/core/framework'
import { markPaths } from '../../../src/ui/charts/markPaths'
import { pointOn, profilePath, ringPath } from '../../../src/ui/charts/radarGeometry'

test('the mark is the radar of the example on the landing page', () => {
  const box = { centre: { x: 20, y: 21.5 }, radius: 19 }
  const scores = relations.map((relation) => Math.round(builtInOpening.example[relation]))
  expect(markPaths).toEqual({
    frame: ringPath(box, 100),
    profile: profilePath(scores.map((score, axis) => pointOn(box, axis, score))).path,
  })
})
