import { PART_KINDS, payloadBytes } from './resultPayload'
import { BREAK, readSymbols, type Reading } from './readSymbols'
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
export function findCodes(text: string): Findings {
  const reading = readSymbols(withoutMarkup(text))
  const { symbols, lines } = reading
  const codes: FoundCode[] = []
  const damaged: { line: number }[] = []
  let at = 0
  for (;;) {
    at = symbols.indexOf(firstOfPrefix, at)
    if (at < 0) return { codes, damaged }
    const missing = wrongInPrefix(symbols, at)
    const end = missing < 2 ? endOfCode(symbols, at) : undefined
    const line = lines[at] ?? 1
    if (missing === 0 && end !== undefined) {
      codes.push({ text: canonical(symbols, at, end), line, sealed: isSealed(reading, at) })
      at = end
    } else {
      // One wrong symbol in the prefix still counts as a code, if all the rest of it is right.
      if (end !== undefined || (missing === 0 && !isBare(symbols, at))) damaged.push({ line })
      at += 1
    }
  }
}

function wrongInPrefix(symbols: Uint8Array, at: number): number {
  let wrong = 0
  for (let i = 1; i < prefix.length && wrong < 2; i++) {
    if (symbols[at + i] !== prefix[i]) wrong++
  }
  return wrong
}

/** Where the code that begins here ends, if it is whole and its check is right. */
function endOfCode(symbols: Uint8Array, at: number): number | undefined {
  const begin = at + prefix.length
  const length = lengths[symbols[begin] ?? BREAK]
  if (length === undefined || begin + length > symbols.length) return undefined
  let state = afterPrefix
  for (let i = begin; i < begin + length; i++) {
    const symbol = symbols[i] ?? BREAK
    if (symbol === BREAK) return undefined
    state = checkStep(state, symbol)
  }
  return state === CHECK_END ? begin + length : undefined
}

/** Whether there is only the prefix, as in a sentence about codes. */
function isBare(symbols: Uint8Array, at: number): boolean {
  return (symbols[at + prefix.length] ?? BREAK) === BREAK
}

function isSealed({ symbols }: Reading, at: number): boolean {
  return (symbols[at + prefix.length] ?? 0) >= PART_KINDS
}

function canonical(symbols: Uint8Array, at: number, end: number): string {
  const begin = at + prefix.length
  return writeCode(symbols.subarray(begin, end))
}

/** Symbols as people see them: after the prefix, in groups of five. */
export function writeCode(symbols: ArrayLike<number>): string {
  let text = PREFIX
  for (let i = 0; i < symbols.length; i++) {
    text += (i % 5 === 0 ? '-' : '') + alphabet.charAt(symbols[i] ?? 0)
  }
  return text
}
