import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent, checkTexts, type Checked } from '../../src/content/check'
import { broken, realContent, realTexts, type Path } from './realContent'

describe('checkContent', () => {
  test('gives faults or a bank for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (bank, framework, log) => {
        expectEither(checkContent({ bank, framework, log }))
        expectEither(checkContent({ ...realContent, bank }))
        expectEither(checkContent({ ...realContent, log }))
      }),
    )
  })

  test('gives faults or a bank for real content with any value in any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(realContent)), fc.jsonValue(), (path, value) => {
        expectEither(checkContent(broken([[path, value]])))
      }),
    )
  })

  test('gives faults or a bank for statements in any order and number', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(realContent.bank.statements), (statements) => {
        const checked = checkContent(broken([[['bank', 'statements'], statements]]))
        expectEither(checked)
        expect(checked.bank === undefined).toBe(
          statements.length < realContent.bank.statements.length,
        )
      }),
    )
  })
})

describe('checkTexts', () => {
  test('gives faults or a bank for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (log) => {
        expectEither(checkTexts({ ...realTexts, log }))
      }),
    )
  })
})

function expectEither({ faults, bank }: Checked): void {
  expect(faults.length === 0).toBe(bank !== undefined)
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
