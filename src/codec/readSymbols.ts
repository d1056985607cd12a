import { alphabet } from './symbols'

/** Stands between symbols where something came that no code can hold. */
export const BREAK = 255

/** So many characters that are no letter or digit may stand between two symbols of one code. */
const WIDEST_GAP = 16

const SKIP = 254
const NEW_LINE = 253

/** Letters of other scripts that look like a capital of ours. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pair('АВЕЅЗКМНОРСТХІЈУ', 'ABES3KMH0PCTX1JY'),
  ...pair('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'),
}
/** What people read or type for a symbol that looks like it. */
const misreadings: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

const ascii = Uint8Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))
const others = new Map<number, number>()

export type Reading = {
  /** Symbols 0..31 and breaks, in order. */
  readonly symbols: Uint8Array
  /** On which line each of them stands, the first being 1. */
  readonly lines: Uint32Array
}

/**
 * Reads every letter or digit of a text as a symbol of a code, whatever its case, width or script,
 * and drops everything else. A letter that no code can hold, or more than 16 other characters in a
 * row, is a break.
 */
export function readSymbols(text: string): Reading {
  const symbols = new Uint8Array(text.length)
  const lines = new Uint32Array(text.length)
  let count = 0
  let line = 1
  let gap = 0
  const { length } = text
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    let found: number
    if (unit < 128) found = ascii[unit] ?? BREAK
    else {
      const code = text.codePointAt(i) ?? unit
      if (code > 0xffff) i++
      found = classifyOther(code)
    }
    if (found < 32) {
      symbols[count] = found
      lines[count++] = line
      gap = 0
      continue
    }
    if (found === NEW_LINE) line++
    if (found === BREAK || ++gap === WIDEST_GAP + 1) {
      symbols[count] = BREAK
      lines[count++] = line
      gap = 0
    }
  }
  return { symbols: symbols.subarray(0, count), lines: lines.subarray(0, count) }
}

function classifyOther(code: number): number {
  const known = others.get(code)
  if (known !== undefined) return known
  const found = classify(String.fromCodePoint(code))
  others.set(code, found)
  return found
}

function classify(character: string): number {
  if (character === '\n') return NEW_LINE
  const plain = character.normalize('NFKC').toUpperCase()
  const seen = lookAlikes[plain] ?? plain
  const symbol = alphabet.indexOf(misreadings[seen] ?? seen)
  if (symbol >= 0 && seen.length === 1) return symbol
  return /[\p{L}\p{N}]/u.test(plain) ? BREAK : SKIP
}

function pair(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, i) => [letter, to.charAt(i)]))
}
