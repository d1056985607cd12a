import { describe, expect, test } from 'vitest'
import { differences } from './differences'

describe('differences', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['equal values', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, []],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a rounding error', 1 / 3, 0.333333333333, []],
    ['another number', { a: 1 }, { a: 1.00001 }, ['value.a is 1, expected 1.00001']],
    ['not a number', Number.NaN, 1, ['value is null, expected 1']],
    ['a number and its text', 1, '1', ['value is 1, expected "1"']],
    ['a missing key', {}, { a: 1 }, ['value.a is absent']],
    ['an extra key', { a: undefined }, {}, ['value.a should be absent']],
    ['a shorter list', [1], [1, 2], ['value.1 is absent']],
    ['another order in a list', ['x', 'y'], ['y', 'x'], ['0', '1'].map((i) => wrong(i))],
    ['a list and an object', [], {}, ['value is [], expected {}']],
    ['null', { a: null }, { a: {} }, ['value.a is null, expected {}']],
  ])('tells %s', (_, actual, expected, told) => {
    expect(differences(actual, expected)).toEqual(told)
  })
})

function wrong(index: string): string {
  return `value.${index} is ${index === '0' ? '"x", expected "y"' : '"y", expected "x"'}`
}
