import { prefix, writeCode } from './codeText'
import { fragmentOf, type Damaged } from './damaged'
import { findLost } from './findLost'
import { readCodeSymbols } from './readCodeSymbols'
import { SymbolReader } from './readSymbols'
import { withoutMarkup } from './withoutMarkup'
import { withoutQuotes } from './withoutQuotes'

/** A complete code, with the right check symbols. */
export type FoundCode = {
  /** In the app's own format: capitals, groups of five, single hyphens. */
  readonly text: string
  /** Its symbols after the prefix: its kind, its bytes and its check. */
  readonly symbols: Uint8Array
  /** The line of the text on which it begins, counted from 1. */
  readonly line: number
}

export type Findings = {
  readonly codes: FoundCode[]
  /**
   * Texts that begin like a code but are incomplete or have a wrong symbol, or codes that lost
   * their beginning.
   */
  readonly damaged: Damaged[]
}

/**
 * Finds every result code in anything pasted: a whole chat, a quoted email, a line typed by hand.
 * Nothing is corrected: a code with one wrong symbol is damaged. Says nothing about the content of
 * a code; see `readCode`.
 */
export function findCodes(pasted: string): Findings {
  const work = searchCodes(pasted)
  for (;;) {
    const step = work.next()
    if (step.done) return withoutQuotes(step.value)
  }
}

/**
 * As `findCodes`, but for a part of a text, as the same code may be whole in another part; and in
 * steps.
 */
export function* searchCodes(pasted: string): Generator<void, Findings, void> {
  const reader = new SymbolReader(withoutMarkup(pasted))
  const { found, between } = yield* searchBegun(reader)
  const lost: Damaged[] = []
  let [before, counted] = [0, 0]
  for (const [from, to] of between) {
    if (to - from < LEAST_BYTES) continue
    before += reader.linesBetween(counted, from)
    counted = from
    const parts = yield* findLost(reader.textBetween(from, to))
    for (const part of parts) lost.push({ ...part, line: part.line + before })
  }
  const damaged = [...found.damaged, ...lost].sort((one, other) => one.line - other.line)
  return { codes: found.codes, damaged }
}

/** A shorter text cannot hold a code that lost its beginning. */
const LEAST_BYTES = 20
/**
 * A code that begins with a prefix may be this long; a code whose beginning is lost is not inside
 * it.
 */
const LONGEST = 240

const [first = 0] = prefix
/** The number of prefixes to try in one step. */
const PIECE = 1000

type Between = readonly [from: number, to: number]

/** The stretches that begin with a prefix, and those in between. */
function* searchBegun(
  reader: SymbolReader,
): Generator<void, { found: Findings; between: Between[] }, void> {
  const found: Findings = { codes: [], damaged: [] }
  const between: Between[] = []
  let [free, tried] = [0, 0]
  while (reader.find(first)) {
    const start = reader.at
    const hasPrefix = prefix.every((symbol, i) => i === 0 || reader.next() === symbol)
    if (hasPrefix) {
      const symbols = readCodeSymbols(reader)
      const end = symbols ? reader.at : start + LONGEST
      const fragment = symbols ? undefined : fragmentOf(reader.textFrom(start))
      if (symbols) {
        found.codes.push({ text: writeCode(symbols), symbols, line: reader.lineOf(start) })
      }
      if (fragment !== undefined) found.damaged.push({ line: reader.lineOf(start), fragment })
      if (symbols || fragment !== undefined) {
        between.push([free, start - 1])
        free = end
      }
      // A cut-off code does not swallow the next one.
      if (!symbols) reader.at = start
      if (++tried % PIECE === 0) yield
    } else reader.at = start
  }
  return { found, between: [...between, [free, reader.end]] }
}
