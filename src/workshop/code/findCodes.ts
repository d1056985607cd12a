import { PART_KINDS, payloadBytes } from './resultPayload'
import { BREAK, SymbolReader, symbolAt } from './readSymbols'
import { withoutMarkup } from './withoutMarkup'
import {
  alphabet,
  CHECK_END,
  CHECK_START,
  CHECK_SYMBOLS,
  checkStep,
  symbolsFor,
} from '../../core/symbols'

/** A complete code, with the right check symbols. */
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
  /** What begins like a code, but is incomplete or has a wrong symbol. */
  readonly damaged: { readonly line: number }[]
}

export const PREFIX = 'AMBT2'

/** Follows the prefix, and separates groups of symbols. */
const HYPHEN = 45
export const GROUP = 5

const letterOf = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))

const prefix = Uint8Array.from(PREFIX, (letter) => alphabet.indexOf(letter))
const [first = 0, second = 0] = prefix
const afterPrefix = prefix.reduce(checkStep, CHECK_START)

/** What HPKE adds to the bytes it seals: the sender's key of 32 bytes and a tag of 16. */
const SEAL_BYTES = 48

/** Half of the kinds are open, half sealed. */
const KINDS = 2 * PART_KINDS

/** How many symbols follow the prefix: the kind, the bytes, the check. */
const lengths = Array.from({ length: KINDS }, (_, kind) => {
  const sealed = kind >= PART_KINDS ? SEAL_BYTES : 0
  return 1 + symbolsFor(payloadBytes(kind % PART_KINDS) + sealed) + CHECK_SYMBOLS
})

/** How many symbols a code of this kind has after its prefix, `undefined` if it is no kind. */
export function codeLength(kind: number): number | undefined {
  return lengths[kind]
}

/**
 * Finds every result code in anything pasted: a whole chat, a quoted email, a line typed by
 * hand. Nothing is corrected: a code with one wrong symbol is damaged. Says nothing about what a
 * code holds; see `readCode`.
 */
export function findCodes(pasted: string): Findings {
  const found: Findings = { codes: [], damaged: [] }
  const reader = new SymbolReader(withoutMarkup(pasted))
  let begun = reader.find(first, second)
  while (begun !== BREAK) {
    const start = reader.at
    const code = readFrom(begun, reader)
    if (code === 'damaged') found.damaged.push({ line: reader.lineOf(start) })
    else if (code) {
      const sealed = (code[0] ?? 0) >= PART_KINDS
      found.codes.push({ text: writeCode(code), line: reader.lineOf(start), sealed })
    }
    // A cut-off code does not swallow the next one.
    if (code === 'damaged' || !code) reader.at = start
    begun = reader.find(first, second)
  }
  return found
}

/**
 * What begins with the symbol that was just read: the symbols of a code after its prefix, a damaged
 * code, or nothing. A prefix with one wrong symbol, or without its first, still makes a damaged
 * code if all the rest is right; the bare prefix, as in a sentence about codes, does not.
 */
function readFrom(begun: number, reader: SymbolReader): Uint8Array | 'damaged' | undefined {
  const wrong = wrongInPrefix(begun, reader)
  if (wrong > 1) return undefined
  const begin = reader.at
  const symbols = readCodeSymbols(reader)
  if (symbols) return wrong === 0 ? symbols : 'damaged'
  reader.at = begin
  return wrong === 0 && reader.next() !== BREAK ? 'damaged' : undefined
}

/** How many symbols of the prefix are wrong; 2 means two or more. */
function wrongInPrefix(begun: number, reader: SymbolReader): number {
  let wrong = begun === first ? 0 : 1
  for (let i = 1 + wrong; i < prefix.length && wrong < 2; i++) {
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

/** The symbols of a code that was found: its kind, its bytes and its check. */
export function symbolsOf({ text }: Pick<FoundCode, 'text'>): Uint8Array | undefined {
  const length = text.startsWith(PREFIX) ? lengths[symbolAt(text, PREFIX.length + 1)] : undefined
  if (length === undefined) return undefined
  const symbols = new Uint8Array(length)
  let state = afterPrefix
  let at = PREFIX.length
  for (let i = 0; i < length; i++) {
    if (i % GROUP === 0 && text.charCodeAt(at++) !== HYPHEN) return undefined
    const symbol = symbolAt(text, at++)
    if (symbol >= alphabet.length) return undefined
    symbols[i] = symbol
    state = checkStep(state, symbol)
  }
  return state === CHECK_END && at === text.length ? symbols : undefined
}

/** Symbols as people see them: after the prefix, in groups of five. */
export function writeCode(symbols: Uint8Array): string {
  const letters: number[] = []
  for (let i = 0; i < symbols.length; i++) {
    if (i % GROUP === 0) letters.push(HYPHEN)
    letters.push(letterOf[symbols[i] ?? 0] ?? 0)
  }
  return PREFIX + String.fromCharCode(...letters)
}
