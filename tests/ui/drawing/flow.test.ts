import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flow, flowEvenly, type Run } from '../../../src/ui/drawing/flow'

/** Every letter is as wide as every other. */
const widthOf = (text: string) => text.length
const textOf = (line: readonly Run[]) => line.map(({ text }) => text).join('')
const plain = (text: string): Run[] => [{ text, fill: 'ink' }]

const anyRuns = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 20 }),
    fill: fc.constantFrom('red', 'blue'),
  }),
  { maxLength: 6 },
)

describe.each([
  ['flow', flow],
  ['flowEvenly', flowEvenly],
])('%s', (_, lay) => {
  test('keeps every word, in order, in lines that fit unless one word is wider', () => {
    fc.assert(
      fc.property(anyRuns, fc.integer({ min: 4, max: 30 }), (runs, width) => {
        const lines = lay(runs, width, widthOf).map(textOf)
        const words = textOf(runs).match(/\S+/g) ?? []
        expect(lines.flatMap((line) => line.match(/\S+/g) ?? [])).toEqual(words)
        expect(lines).toEqual(lines.map((line) => line.trim()))
        expect(lines.filter((line) => line.includes(' ') && line.length > width)).toEqual([])
      }),
    )
  })

  test('keeps the colour of every letter', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const coloured = (all: readonly Run[]) =>
          all.flatMap(({ text, fill }) => Array.from(text.replaceAll(' ', ''), (c) => c + fill))
        expect(coloured(lay(runs, 10, widthOf).flat())).toEqual(coloured(runs))
      }),
    )
  })
})

test('an even flow has as many lines, and no short last one where that can be', () => {
  const text = plain('een twee drie vier vijf zes')
  expect(flow(text, 23, widthOf).map(textOf)).toEqual(['een twee drie vier vijf', 'zes'])
  expect(flowEvenly(text, 23, widthOf).map(textOf)).toEqual(['een twee drie', 'vier vijf zes'])
})
