import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent, checkTexts, type Checked } from '../../src/content/check/check'
import { hostile, runs } from '../support/runs'
import { broken, realContent, realTexts, type Path } from './realContent'

describe('checkContent', () => {
  test('gives faults or a bank for any JSON', hostile, () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (bank, framework, log) => {
        expect(isEither(checkContent({ bank, framework, log }))).toBe(true)
        expect(isEither(checkContent({ ...realContent, bank }))).toBe(true)
        expect(isEither(checkContent({ ...realContent, log }))).toBe(true)
      }),
      runs(1000),
    )
  })

  test('gives faults or a bank for real content with any one value replaced', hostile, () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(realContent)), fc.jsonValue(), (path, value) => {
        expect(isEither(checkContent(broken([[path, value]])))).toBe(true)
      }),
      runs(1000),
    )
  })

  test('gives faults or a bank for statements in any order and number', hostile, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(realContent.bank.statements), (statements) => {
        const checked = checkContent(broken([[['bank', 'statements'], statements]]))
        expect(isEither(checked)).toBe(true)
        expect(checked.bank === undefined).toBe(
          statements.length < realContent.bank.statements.length,
        )
      }),
      runs(1000),
    )
  })
})

describe('checkTexts', () => {
  test('gives faults or a bank for any text', hostile, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (log) => {
        expect(isEither(checkTexts({ ...realTexts, log }))).toBe(true)
      }),
      runs(1000),
    )
  })
})

function isEither({ faults, bank }: Checked): boolean {
  return (faults.length === 0) === (bank !== undefined)
}

function pathsIn(content: typeof realContent): Path[] {
  const inside = (value: unknown): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [
          [key],
          ...inside(part).map((path) => [key, ...path]),
        ])
      : []
  return (['bank', 'framework', 'log'] as const).flatMap((file) =>
    inside(content[file]).map((path): Path => [file, ...path]),
  )
}
