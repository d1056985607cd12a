import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answersOf,
  give,
  isBlankSheet,
  moveTo,
  newSheet,
  openNumbers,
  pressKey,
  type Given,
  type Sheet,
} from '../../../src/workshop/paper/sheetEntry'

const ids = ['a', 'b', 'c', 'd']
const blank = newSheet(ids)
const typed = (keys: readonly string[], from = blank) => keys.reduce(pressKey, from)

describe('a key on the first statement', () => {
  test.each<[string, Given]>([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['0', 'na'],
    ['n', 'na'],
    ['N', 'na'],
    [' ', 'skipped'],
    ['Enter', 'skipped'],
  ])('%j is taken as %j and leads to the next', (key, given) => {
    expect(pressKey(blank, key)).toEqual({ ...blank, at: 1, given: { a: given } })
  })

  test.each(['6', '9', '-1', '1.5', '12', 'a', 'Tab', 'Escape', 'F1', 'Dead', '', 'constructor'])(
    '%j does nothing',
    (key) => {
      expect(pressKey(blank, key)).toBe(blank)
    },
  )
})

describe('moving changes no answer', () => {
  const three = typed(['1', '2', '3'])

  test.each<[string, readonly string[], number]>([
    ['Backspace goes back', ['Backspace'], 2],
    ['so do the arrows left and up', ['ArrowLeft', 'ArrowUp'], 1],
    ['never before the first', ['Backspace', 'Backspace', 'Backspace', 'Backspace'], 0],
    ['arrows right and down go on', ['Home', 'ArrowRight', 'ArrowDown'], 2],
    ['never past the end', ['ArrowDown', 'ArrowDown', 'ArrowDown'], 4],
    ['Home is the first', ['Home'], 0],
    ['End is the first that is open', ['Home', 'End'], 3],
  ])('%s', (_, keys, at) => {
    expect(typed(keys, three)).toEqual({ ...three, at })
  })

  test('with everything typed in, End is past the last', () => {
    expect(typed(['4', 'Home', 'End'], three).at).toBe(4)
  })
})

test('a statement is corrected by going back and typing again', () => {
  const mended = typed(['1', '2', 'Backspace', '5', '3'])
  expect(mended).toEqual({ ...blank, at: 3, given: { a: 1, b: 5, c: 3 } })
  expect(typed(['Home', ' '], mended).given).toEqual({ a: 'skipped', b: 5, c: 3 })
})

test('an answer after the last is noticed, and changes nothing', () => {
  const full = typed(['1', '2', '3', '4'])
  expect(full.surplus).toBe(false)
  const over = pressKey(full, '5')
  expect(over).toEqual({ ...full, surplus: true })
  expect(pressKey(over, 'Backspace')).toEqual({ ...full, at: 3 })
})

describe('the answers', () => {
  test('leave out what was skipped or passed', () => {
    const sheet = typed(['5', 'Enter', 'ArrowDown', 'n'])
    expect(answersOf(sheet)).toEqual({ a: 5, d: 'na' })
    expect(openNumbers(sheet)).toEqual([3])
  })

  test.each<[string, Sheet, boolean]>([
    ['a new sheet is blank', blank, true],
    ['and after moving', moveTo(blank, 2), true],
    ['not after a skipped row', give(blank, 'skipped'), false],
  ])('%s', (_, sheet, isBlank) => {
    expect(isBlankSheet(sheet)).toBe(isBlank)
  })
})

const anyKey = fc.oneof(
  fc.constantFrom('1', '3', '5', '0', 'n', ' ', 'Enter', 'Backspace', 'ArrowDown', 'Home', 'End'),
  fc.string(),
)

test('whatever is pressed, the place stays on the sheet and only its statements are answered', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 40 }), fc.integer(), (keys, at) => {
      const sheet = typed(keys, moveTo(blank, at))
      expect(sheet.at).toBeGreaterThanOrEqual(0)
      expect(sheet.at).toBeLessThanOrEqual(ids.length)
      expect(ids).toEqual(expect.arrayContaining(Object.keys(answersOf(sheet))))
      expect(openNumbers(sheet).length + Object.keys(sheet.given).length).toBe(ids.length)
    }),
  )
})

test('without statements no key does anything', () => {
  const none = typed(['1', 'Enter', 'Backspace', 'End'], newSheet([]))
  expect(none).toMatchObject({ at: 0, given: {} })
  expect(answersOf(none)).toEqual({})
})
