import { describe, expect, test } from 'vitest'
import { relations } from '../../src/core/framework'
import { checkTheme } from '../../build/theme/checkTheme'
import { distance, visions } from '../../build/theme/colours'
import { ownTheme } from '../../build/theme/ownTheme'
import { paper } from '../../build/theme/pairs'
import type { Tokens } from '../../build/theme/readTheme'

const relationColours = relations.map((relation) => `ambtskompas-${relation}-color`)
const pairs = relationColours.flatMap((one, i) =>
  relationColours.slice(i + 1).map((other) => [one, other] as const),
)

/** The two lines of a radar, also told apart by dash and marker. */
const series = [
  'basis-color-action-1-color-default',
  'basis-color-accent-1-border-default',
] as const

/** Ten times what an eye can just tell apart. */
const APART = 19

const { light, dark } = ownTheme
const themes: Readonly<Record<string, Tokens>> = {
  light: { ...light, ...paper },
  dark: { ...light, ...dark },
}

describe.each(Object.entries(themes))('the %s theme', (name, theme) => {
  const colour = (token: string) => {
    const found = theme[token]
    if (found === undefined) throw new Error(`The theme has no ${token}`)
    return found
  }
  test('has words that can be read and lines that can be seen', () => {
    expect(checkTheme(theme, name)).toEqual([])
  })

  describe.each(Object.entries(visions))('with %s vision', (__, vision) => {
    test.each([...pairs, series])('%s and %s differ', (one, other) => {
      expect(distance(colour(one), colour(other), vision)).toBeGreaterThan(APART)
    })
  })
})
