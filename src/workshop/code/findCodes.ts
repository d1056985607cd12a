import { afterPrefix, lengths, prefix, writeCode } from './codeText'
import { beginningOf, fragmentOf, type Damaged } from './damaged'
import { BREAK, SymbolReader } from './readSymbols'
import { withoutMarkup } from './withoutMarkup'
import { CHECK_END, checkStep } from '../../core/symbols'

/** A complete code, with the right check symbols. */
export type FoundCode = {
  /** As this app writes it: capitals, groups of five, single hyphens. */
  readonly text: string
  /** On which line of the text it begins, the first being 1. */
  readonly line: number
}

export type Findings = {
  readonly codes: FoundCode[]
  /** What begins like a code but is incomplete or has a wrong symbol, or has lost its beginning. */
  readonly damaged: Damaged[]
}

/**
 * Finds every result code in anything pasted: a whole chat, a quoted email, a line typed by
 * hand. Nothing is corrected: a code with one wrong symbol is damaged. Says nothing about what a
 * code holds; see `readCode`.
 */
export function findCodes(pasted: string): Findings {
  return withoutQuotes(searchCodes(pasted))
}

/** What is cut off, or has lost its beginning, is not damaged where the same code is found whole. */
export function withoutQuotes({ codes, damaged }: Findings): Findings {
  if (damaged.length === 0) return { codes, damaged }
  const texts = new Set(codes.map(({ text }) => text))
  const beginnings = new Set(codes.map(({ text }) => beginningOf(text)))
  return {
    codes,
    damaged: damaged
      .filter((each) => !texts.has(each.whole ?? '') && !beginnings.has(beginningOf(each.fragment)))
      .map(({ line, fragment }) => ({ line, fragment })),
  }
}

/** As `findCodes`, in a part of a text: the same code may be whole in another part. */
export function searchCodes(pasted: string): Findings {
  const text = withoutMarkup(pasted)
  const [begun, lost] = [searchBegun(text), searchLost(text)]
  const damaged = [...begun.damaged, ...lost].sort((one, other) => one.line - other.line)
  return { codes: begun.codes, damaged }
}

const [first = 0] = prefix

function searchBegun(text: string): Findings {
  const found: Findings = { codes: [], damaged: [] }
  const reader = new SymbolReader(text)
  while (reader.find(first)) {
    const start = reader.at
    const hasPrefix = prefix.every((symbol, i) => i === 0 || reader.next() === symbol)
    const symbols = hasPrefix ? readCodeSymbols(reader) : undefined
    const fragment = hasPrefix && !symbols ? fragmentOf(reader.textFrom(start)) : undefined
    if (symbols) found.codes.push({ text: writeCode(symbols), line: reader.lineOf(start) })
    if (fragment !== undefined) found.damaged.push({ line: reader.lineOf(start), fragment })
    // A cut-off code does not swallow the next one.
    if (!symbols) reader.at = start
  }
  return found
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

/** Four groups as in a code, or as many symbols on end as the shortest code has. */
const codeLike = new RegExp(
  `[0-9a-z]{5}(?:[^0-9a-z]{1,5}[0-9a-z]{5}){3,}|[0-9a-z]{${String(Math.min(...lengths))},}`,
  'gi',
)
/** How many symbols may be left of a wrong or cut-off prefix. */
const MOST_LEFT = 12
const MOST_CHARACTERS = 1000

/** Codes whose prefix is wrong or gone, recognised by their length and check. */
function searchLost(text: string): Damaged[] {
  let [line, counted] = [1, 0]
  return Array.from(text.matchAll(codeLike)).flatMap(({ 0: like, index }) => {
    if (/^ambt2/i.test(like)) return []
    const excerpt = text.slice(index, index + MOST_CHARACTERS)
    for (let at = 0; at < MOST_LEFT; at++) {
      const symbols = readCodeSymbols(new SymbolReader(excerpt.slice(at)))
      if (!symbols) continue
      line += text.slice(counted, index).split('\n').length - 1
      counted = index
      return [{ line, fragment: fragmentOf(excerpt) ?? like, whole: writeCode(symbols) }]
    }
    return []
  })
}
