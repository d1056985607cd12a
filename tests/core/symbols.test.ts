import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CHECK_END,
  CHECK_START,
  checkStep,
  checkSymbols,
  symbolsFor,
  toBytes,
  toSymbols,
} from '../../src/core/symbols'

describe('symbols', () => {
  test('decode to the bytes that they encode', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const symbols = toSymbols(bytes)
        expect(symbols).toHaveLength(symbolsFor(bytes.length))
        expect(symbols.every((symbol) => symbol >= 0 && symbol < 32)).toBe(true)
        expect(toBytes(symbols)).toEqual(bytes)
      }),
    )
  })

  test.each([
    ['one padding bit set', [31, 31]],
    ['a whole symbol of padding', [0, 0, 0]],
  ])('are refused with %s', (_, symbols) => {
    expect(toBytes(symbols)).toBeUndefined()
  })
})

/** The Bech32 alphabet, in which the examples of BIP 350 are written. */
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** The values that the check runs over, with the human-readable part expanded as in BIP 173. */
function spread(text: string): number[] {
  const lower = text.toLowerCase()
  const border = lower.lastIndexOf('1')
  const codes = Array.from(lower.slice(0, border), (letter) => letter.codePointAt(0) ?? 0)
  const data = Array.from(lower.slice(border + 1), (letter) => bech32.indexOf(letter))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]
}

describe('the check of BIP 350', () => {
  test.each([
    'A1LQFN3A',
    'a1lqfn3a',
    'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
    '?1v759aa',
  ])('accepts its valid example %s', (text) => {
    expect(spread(text).reduce(checkStep, CHECK_START)).toBe(CHECK_END)
  })

  test.each(['A1G7SGD8', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', 'M1VUXWEZ'])(
    'rejects its invalid example %s',
    (text) => {
      expect(spread(text).reduce(checkStep, CHECK_START)).not.toBe(CHECK_END)
    },
  )

  test('completes any text with six check symbols', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 60 }), (symbols) => {
        const whole = [...symbols, ...checkSymbols(symbols)]
        expect(whole.reduce(checkStep, CHECK_START)).toBe(CHECK_END)
      }),
    )
  })
})

/** The longest code, prefix and check included. */
const LONGEST = 137

test('up to three wrong symbols in a code are always detected', () => {
  // How a wrong symbol changes the final state depends only on its place and its difference. Three
  // wrong symbols go undetected only if two change it as a third one does.
  const effects = Array.from({ length: LONGEST }, (_, place) =>
    Array.from({ length: 31 }, (__, value) =>
      Array.from({ length: place }, () => 0).reduce(checkStep, checkStep(0, value + 1)),
    ),
  )
  const singles = new Set(effects.flat())
  expect(singles.size).toBe(31 * LONGEST)
  expect(singles.has(0)).toBe(false)
  let undetected = 0
  effects.forEach((here, place) => {
    const others = effects.slice(place + 1).flat()
    for (const one of here) {
      for (const other of others) if (one === other || singles.has(one ^ other)) undetected++
    }
  })
  expect(undetected).toBe(0)
})
