import { describe, expect, test } from 'vitest'
import { relations } from '../../src/core/framework'
import { contrast, distance, readThemes, visions } from '../support/colours'

const papers = [
  'basis-color-default-bg-document',
  'basis-color-default-bg-default',
  'basis-color-default-bg-subtle',
  'basis-form-control-background-color',
  'basis-form-control-hover-background-color',
]

/** Words, and what they can be on: 4.5 to 1. */
const words: readonly (readonly [string, readonly string[]])[] = [
  ['basis-color-default-color-document', [...papers, 'basis-form-control-active-background-color']],
  ['basis-color-default-color-subtle', [...papers, 'basis-form-control-active-background-color']],
  ['basis-heading-color', papers],
  ['basis-color-action-1-color-default', [...papers, 'basis-color-action-1-bg-default']],
  ['basis-color-action-1-color-hover', papers],
  ['basis-color-accent-1-color-default', [...papers, 'basis-color-accent-1-bg-default']],
  ['basis-color-default-color-document', ['basis-color-accent-1-bg-default']],
  [
    'basis-color-action-1-inverse-color-default',
    ['basis-color-action-1-inverse-bg-default', 'basis-color-action-1-inverse-bg-hover'],
  ],
]

/** The names of relations in their own colours, which stand on the page, on a card or on paper. */
const names = relations.map((relation) => {
  const isDarker = relation === 'society' || relation === 'citizens'
  return `ambtskompas-${relation}-color${isDarker ? '-words' : ''}`
})

/** Lines of controls and charts, and what they can be on: 3 to 1. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['basis-form-control-border-color', papers],
  ['basis-color-default-border-default', papers],
  ['basis-form-control-accent-color', papers],
  ['basis-color-accent-1-border-default', papers],
  ['basis-focus-outline-color', papers],
  ...relations.map((relation) => [`ambtskompas-${relation}-color`, papers] as const),
]

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

describe.each(Object.entries(readThemes()))('the %s theme', (_, theme) => {
  const colour = (name: string) => {
    const found = theme[name]
    if (found === undefined) throw new Error(`The theme has no ${name}`)
    return found
  }
  const rows = (table: typeof words) =>
    table.flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

  test.each(rows(words))('words in %s can be read on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(names.flatMap((name) => papers.map((paper) => [name, paper] as const)))(
    'a name in %s can be read on %s',
    (name, paper) => {
      expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(rows(marks))('lines in %s can be seen on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3)
  })

  describe.each(Object.entries(visions))('with %s vision', (__, vision) => {
    test.each([...pairs, series])('%s and %s differ', (one, other) => {
      expect(distance(colour(one), colour(other), vision)).toBeGreaterThan(APART)
    })
  })
})
