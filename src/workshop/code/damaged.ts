import { symbolAt } from './readSymbols'
import { alphabet } from '../../core/symbols'

/** Part of a code, or one with a wrong symbol. */
export type Damaged = {
  /** On which line of the text it begins, the first being 1. */
  readonly line: number
  /** What is there, as it was pasted. */
  readonly fragment: string
  /** The whole code, where only its beginning was lost. */
  readonly whole?: string
}

/** With fewer symbols than this, a text may well speak of codes and hold none. */
const LEAST_SYMBOLS = 20

/** Letters and digits on one line, close to each other. */
const together = /^(?:[^\p{L}\p{N}\n]{0,3}[\p{L}\p{N}]){1,160}/u
const beginning = /ambt-?2/i

/** What stands at the beginning of a text of a code that is not whole; nothing if it is too little. */
export function fragmentOf(text: string): string | undefined {
  const [line = ''] = together.exec(text) ?? []
  const next = line.slice(1).search(beginning)
  const fragment = (next < 0 ? line : line.slice(0, next + 1)).trimEnd()
  return symbolsIn(fragment).length < LEAST_SYMBOLS ? undefined : fragment
}

/** By what a fragment is known to be the beginning of a whole code. */
export function beginningOf(text: string): string {
  return symbolsIn(text.slice(0, 200)).slice(0, LEAST_SYMBOLS)
}

/** The letters and digits of a text, as codes write them. */
function symbolsIn(text: string): string {
  return Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => {
    const symbol = symbolAt(letter, 0)
    return symbol < alphabet.length ? alphabet.charAt(symbol) : letter
  }).join('')
}
