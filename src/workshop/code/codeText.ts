import { PART_KINDS, payloadBytes } from './resultPayload'
import {
  CHECK_START,
  CHECK_SYMBOLS,
  checkStep,
  checkSymbols,
  symbolsFor,
  toSymbols,
} from '../../core/symbols'
import { alphabet } from '../../core/alphabet'

const PREFIX = 'AMBT2'

/** Follows the prefix, and separates groups of symbols. */
const HYPHEN = 45
const GROUP = 5

const letterOf = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))

/** The symbols of the prefix, and the state of the check after them. */
export const prefix = Uint8Array.from(PREFIX, (letter) => alphabet.indexOf(letter))
export const afterPrefix = prefix.reduce(checkStep, CHECK_START)

/** The bytes that HPKE adds when it seals: the sender's key of 32 bytes and a tag of 16. */
const SEAL_BYTES = 48

/** The number of symbols after the prefix, by kind: the kind, the bytes, the check. */
export const lengths = Array.from(
  { length: PART_KINDS },
  (_, kind) => 1 + symbolsFor(payloadBytes(kind) + SEAL_BYTES) + CHECK_SYMBOLS,
)

/** A code of some kind that holds sealed bytes, with its check. */
export function encodeCode(kind: number, sealed: Uint8Array): string {
  const symbols = [kind, ...toSymbols(sealed)]
  return writeCode(Uint8Array.from([...symbols, ...checkSymbols([...prefix, ...symbols])]))
}

/** Symbols as shown to people: after the prefix, in groups of five. */
export function writeCode(symbols: Uint8Array): string {
  const letters: number[] = []
  for (let i = 0; i < symbols.length; i++) {
    if (i % GROUP === 0) letters.push(HYPHEN)
    letters.push(letterOf[symbols[i] ?? 0] ?? 0)
  }
  return PREFIX + String.fromCharCode(...letters)
}
