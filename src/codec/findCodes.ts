import { PART_KINDS, payloadBytes } from './resultPayload'
import { BREAK, SymbolReader, symbolAt } from './readSymbols'
import { withoutMarkup } from './withoutMarkup'
import { alphabet, CHECK_END, CHECK_START, CHECK_SYMBOLS, checkStep, symbolsFor } from './symbols'

/** A code that was found whole: its check symbols are right. */
export type FoundCode = {
  /** As this app writes it: capitals, groups of five, single hyphens. */
  readonly text: string
  /** On which line of the text it begins, the first being 1. */
  readonly line: number
  /** Whether only the maker of the workshop can read it. */
  readonly sealed: boolean
}

export type Findings = {
  readonly codes: FoundCode[]
  /** Where something begins as a code, but is not whole or has a wrong symbol. */
  readonly damaged: { readonly line: number }[]
}

export const PREFIX = 'AMBT1'
const prefix = Uint8Array.from(PREFIX, (letter) => alphabet.indexOf(letter))
const [firstOfPrefix = 0] = prefix
const afterPrefix = prefix.reduce(checkStep, CHECK_START)

/** What HPKE adds to the bytes it seals: the sender's key of 32 bytes and a tag of 16. */
const SEAL_BYTES = 48

/** Half of the kinds are open, half sealed. */
const KINDS = 2 * PART_KINDS

/** How many symbols follow after the prefix: the kind, the bytes, the check. */
const lengths = Array.from({ length: KINDS }, (_, kind) => {
  const sealed = kind >= PART_KINDS ? SEAL_BYTES : 0
  return 1 + symbolsFor(payloadBytes(kind % PART_KINDS) + sealed) + CHECK_SYMBOLS
})

/** How many symbols a code of this kind has after its prefix, `undefined` where there is no such kind. */
export function codeLength(kind: number): number | undefined {
  return lengths[kind]
}

/**
 * Finds every result code in anything pasted: a whole chat, a mail with quotes, a line typed by
 * hand. Nothing is corrected: a code with one wrong symbol is damaged. Says nothing about what a
 * code holds; see `readCode`.
 */
export function findCodes(pasted: string): Findings {
  const text = withoutMarkup(pasted)
  const found: Findings = { codes: [], damaged: [] }
  const lineOf = lineCounter(text)
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (symbolAt(text, at) !== firstOfPrefix) continue
    const reader = new SymbolReader(text, at + 1)
    const wrong = wrongInPrefix(reader)
    if (wrong > 1) continue
    const begin = reader.at
    const symbols = readCodeSymbols(reader)
    if (wrong === 0 && symbols) {
      const sealed = (symbols[0] ?? 0) >= PART_KINDS
      found.codes.push({ text: writeCode(symbols), line: lineOf(at), sealed })
      at = reader.at - 1
    } else if (symbols || (wrong === 0 && new SymbolReader(text, begin).next() !== BREAK)) {
      // One wrong symbol in the prefix still counts as a code, if all the rest of it is right; and
      // the bare prefix, as in a sentence about codes, does not.
      found.damaged.push({ line: lineOf(at) })
    }
  }
  return found
}

/** How many of the other symbols of the prefix are not what comes now; 2 stands for more. */
function wrongInPrefix(reader: SymbolReader): number {
  let wrong = 0
  for (let i = 1; i < prefix.length && wrong < 2; i++) {
    const symbol = reader.next()
    if (symbol === BREAK) return 2
    if (symbol !== prefix[i]) wrong++
  }
  return wrong
}

/** The symbols after the prefix, if they are all there and their check is right. */
function readCodeSymbols(reader: SymbolReader): Uint8Array | undefined {
  const kind = reader.next()
  const length = lengths[kind]
  if (length === undefined) return undefined
  const symbols = new Uint8Array(length)
  symbols[0] = kind
  let state = checkStep(afterPrefix, kind)
  for (let i = 1; i < length; i++) {
    const symbol = reader.next()
    if (symbol === BREAK) return undefined
    symbols[i] = symbol
    state = checkStep(state, symbol)
  }
  return state === CHECK_END ? symbols : undefined
}

/** Says on which line a place is, for places that only go forward; the first line is 1. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++
    return line
  }
}

/** The symbols of a code that was found: its kind, its bytes and its check. */
export function symbolsOf({ text }: Pick<FoundCode, 'text'>): Uint8Array | undefined {
  const reader = new SymbolReader(text, 0)
  for (const symbol of prefix) if (reader.next() !== symbol) return undefined
  return readCodeSymbols(reader)
}

/** Symbols as people see them: after the prefix, in groups of five. */
export function writeCode(symbols: ArrayLike<number>): string {
  let text = PREFIX
  for (let i = 0; i < symbols.length; i++) {
    text += (i % 5 === 0 ? '-' : '') + alphabet.charAt(symbols[i] ?? 0)
  }
  return text
}
