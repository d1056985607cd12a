import { expect, test } from 'vitest'
import { reportOfEmptyPress } from '../../../src/workshop/board/emptyPress'

const addition = { participants: [], rejected: ['A'] }

test('after a paste the outcome and the way to undo it stay', () => {
  const last = { lines: ['Nieuw: 3.'], addition }
  expect(reportOfEmptyPress(last, 'Plak eerst een tekst.')).toBe(last)
})

test('where nothing is said, the box is; what can be undone can still be', () => {
  expect(reportOfEmptyPress({ lines: [], addition }, 'Plak eerst een tekst.')).toEqual({
    lines: ['Plak eerst een tekst.'],
    addition,
  })
})
