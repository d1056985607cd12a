import { expect, test } from 'vitest'
import { isNothing } from '../../src/core/nothing'

test.each<[unknown, boolean]>([
  [undefined, true],
  [null, true],
  ['', true],
  [{}, true],
  [[], true],
  [{ I: { what: '', withWhom: '', when: '' }, T: undefined }, true],
  [0, false],
  [false, false],
  [' ', false],
  [{ politics: 0 }, false],
  [[''], true],
  [[{ id: 'a' }], false],
])('isNothing(%j) is %s', (value, nothing) => {
  expect(isNothing(value)).toBe(nothing)
})
