import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { cleanName } from '../../src/core/cleanName'

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
    ['👩‍👩‍👧 en 👩🏽‍🚒 en 🏳️‍🌈', '👩‍👩‍👧 en 👩🏽‍🚒 en 🏳️‍🌈'],
    ['a\u200Db👩\u200D', 'ab👩'],
    ['👩\u200D\u200D\u200B👩', '👩👩'],
    [`${'a'.repeat(79)}🇳🇱`, 'a'.repeat(79)],
    [`${'a'.repeat(79)}e\u0301`, 'a'.repeat(79)],
    [`${'a'.repeat(78)}👩‍👩‍👧`, 'a'.repeat(78)],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  test('leaves a clean name alone, and never makes a name longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const clean = cleanName(name)
        expect(cleanName(clean)).toBe(clean)
        expect(clean.length).toBeLessThanOrEqual(name.length)
        expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })

  test('never cuts inside a grapheme, and cuts no more than it must', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(...pieces),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (all, most) => {
          const whole = cleanName(all.join(''), 1000)
          const clean = cleanName(all.join(''), most)
          const seen = graphemes(whole)
          const kept = seen.findIndex((_, i) => lengthOf(seen.slice(0, i + 1)) > most)
          expect(clean).toBe(
            seen
              .slice(0, kept < 0 ? undefined : kept)
              .join('')
              .trimEnd(),
          )
          expect(Array.from(clean).length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })

  test('cuts between code points if the browser cannot find graphemes', () => {
    vi.stubGlobal('Intl', {})
    const name = `${'a'.repeat(78)}👩‍👩‍👧`
    expect(cleanName(name)).toBe(`${'a'.repeat(78)}👩`)
    expect(cleanName(cleanName(name))).toBe(cleanName(name))
    vi.unstubAllGlobals()
  })
})

const pieces = ['🇳🇱', '🇳', '👩‍👩‍👧', 'e\u0301\u0323', '👍🏽', 'नि', '각', ' ', '\u200D', '\u200F', '1️⃣']
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
const lengthOf = (parts: readonly string[]) => Array.from(parts.join('')).length
