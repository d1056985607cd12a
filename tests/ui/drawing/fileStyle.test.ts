import { describe, expect, test } from 'vitest'
import { ownTheme } from '../../../build/theme/ownTheme'
import { relations } from '../../../src/core/framework'
import { themedStyle } from '../../../src/ui/charts/radarStyle'
import { fileStyle } from '../../../src/ui/drawing/fileStyle'

const { light } = ownTheme

/** The colour by day of the token that a style names last. */
function byDay(token: string | number): string | undefined {
  const names = String(token).match(/--[\w-]+/g) ?? []
  return light[names.at(-1)?.slice(2) ?? '']
}

describe('a radar in a file', () => {
  test.each(['ink', 'softInk', 'ring', 'outerRing', 'line', 'other', 'half'] as const)(
    'has the light-mode colour for its %s',
    (part) => {
      expect(fileStyle[part]).toBe(byDay(themedStyle[part]))
    },
  )

  test.each(relations)('has the colours of %s', (relation) => {
    expect(fileStyle.tone(relation)).toBe(byDay(themedStyle.tone(relation)))
    expect(fileStyle.toneWords(relation)).toBe(byDay(themedStyle.toneWords(relation)))
  })
})
