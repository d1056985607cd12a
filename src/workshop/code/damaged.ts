import { BREAK, SKIP, symbolAt } from './readSymbols'
import { alphabet } from '../../core/alphabet'

/** A part of a code, or a code with a wrong symbol. */
export type Damaged = {
  /** The line of the text on which it begins, counted from 1. */
  readonly line: number
  /** The remaining text, as it was pasted. */
  readonly fragment: string
  /** The whole code, if only its beginning was lost. */
  readonly whole?: string
  /** A few groups of it in the format of a code, if more was lost. */
  readonly part?: string
}

/** With fewer symbols than this, a text may just be about codes and contain none. */
const LEAST_SYMBOLS = 20
const PREFIX_SYMBOLS = 5

/** Letters and digits on one line, close to each other. */
const together = /^(?:[^\p{L}\p{N}\n]{0,3}[\p{L}\p{N}]){1,160}/u
const beginning = /ambt-?2/i

/** Three groups of five after the prefix, which no sentence has. */
const inGroups = /^ambt-?2(?:[^\p{L}\p{N}\n]{1,3}[\p{L}\p{N}]{5}(?![\p{L}\p{N}])){3}/iu
/** About one in three symbols of a code is a digit; in a sentence there are hardly any. */
const LEAST_DIGITS = 0.2

/**
 * The part of an incomplete code at the beginning of a text; nothing if it is too short, or if it
 * is a sentence about codes.
 */
export function fragmentOf(text: string): string | undefined {
  const next = text.slice(1).search(beginning)
  const [line = ''] = together.exec(next < 0 ? text : text.slice(0, next + 1)) ?? []
  const fragment = line.trimEnd()
  const symbols = symbolsIn(fragment)
  if (symbols.length < LEAST_SYMBOLS) return undefined
  const digits = fragment.slice(PREFIX_SYMBOLS).match(/\p{N}/gu)?.length ?? 0
  const isCode =
    inGroups.test(fragment) || digits >= LEAST_DIGITS * (symbols.length - PREFIX_SYMBOLS)
  return isCode ? fragment : undefined
}

/** The characters by which a fragment is recognised as the beginning of a whole code. */
export function beginningOf(text: string): string {
  return symbolsIn(text, LEAST_SYMBOLS)
}

/** The letters and digits of a text, at most so many of them, as codes spell them. */
export function symbolsIn(text: string, most = Infinity): string {
  let symbols = ''
  for (let at = 0; at < text.length && symbols.length < most;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const symbol = symbolAt(text, at)
    if (symbol !== SKIP) symbols += symbol === BREAK ? letter : alphabet.charAt(symbol)
    at += letter.length
  }
  return symbols
}
