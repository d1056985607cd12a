import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName } from '../../src/domain/cleanName'

describe('cleanName', () => {
  test.each([
    ['Voor de zomer', 'Voor de zomer'],
    ['  Mei \n\t 2026 ', 'Mei 2026'],
    ['Jan\u202Etxt.exe', 'Jantxt.exe'],
    ['a\u200B\u2060\uFEFFb', 'ab'],
    ['regel\u2028regel\u0000x', 'regel regel x'],
    ['Ünïcode 🧭', 'Ünïcode 🧭'],
    ['\u200B \u202E', ''],
    ['🧭'.repeat(100), '🧭'.repeat(80)],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  test('cleans for good, and never makes longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const clean = cleanName(name)
        expect(cleanName(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(name.length)
        expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })
})
