import { lengths, writeCode } from './codeText'
import { symbolsIn, type Damaged } from './damaged'
import { readCodeSymbols, readWithoutKind } from './readCodeSymbols'
import { SymbolReader } from './readSymbols'

/**
 * Four groups as in a code, or as many consecutive symbols as the shortest code has without its
 * kind.
 */
const codeLike = new RegExp(
  `[0-9a-z]{5}(?:[^0-9a-z]{1,5}[0-9a-z]{5}){3,}|[0-9a-z]{${String(Math.min(...lengths) - 1)},}`,
  'gi',
)
/**
 * The number of symbols that may be left of a wrong or cut-off prefix, or of a cut-off first group.
 */
const MOST_LEFT = 12
const CUT_GROUP = /[0-9a-z]{1,4}[^0-9a-z]$/i
const MOST_CHARACTERS = 1000

/** This many consecutive groups of five are part of a code, and of nothing else. */
const LEAST_GROUPS = 12
const manyGroups = new RegExp(
  `^[0-9a-z]{5}(?:[^0-9a-z]{1,5}[0-9a-z]{5}){${String(LEAST_GROUPS - 1)}}`,
  'i',
)
const onEnd = new RegExp(`^[0-9a-z]{${String(Math.min(...lengths) - 1)}}`, 'i')
/** A part of this many symbols distinguishes one code from all others. */
const PART = 20

/**
 * Codes whose beginning is wrong or gone, recognised by their length and check, or by their groups.
 * Yields after a few of them.
 */
export function* findLost(text: string): Generator<void, Damaged[], void> {
  const found: Damaged[] = []
  let [line, counted, tried] = [1, 0, 0]
  for (const { 0: like, index } of text.matchAll(codeLike)) {
    if (/^ambt2/i.test(like)) continue
    const lost = lostAt(text, index)
    if (lost) {
      line += text.slice(counted, index).split('\n').length - 1
      counted = index
      found.push({ line, ...lost })
    }
    if (++tried % 100 === 0) yield
  }
  return found
}

function lostAt(text: string, index: number): Omit<Damaged, 'line'> | undefined {
  const excerpt = text.slice(index, index + MOST_CHARACTERS)
  for (let at = 0; at < MOST_LEFT; at++) {
    const symbols = readCodeSymbols(new SymbolReader(excerpt.slice(at)))
    if (symbols) return { fragment: lineOf(excerpt), whole: writeCode(symbols) }
  }
  const isLong = manyGroups.test(excerpt)
  if (!isLong && !onEnd.test(excerpt)) return undefined
  const [cut = ''] = CUT_GROUP.exec(text.slice(Math.max(0, index - PART), index)) ?? []
  const symbols = readWithoutKind(new SymbolReader(cut + excerpt))
  if (symbols) return { fragment: lineOf(cut + excerpt), whole: writeCode(symbols) }
  if (!isLong) return undefined
  return { fragment: lineOf(excerpt), part: symbolsIn(excerpt, PART) }
}

/** The text on the line, as far as it can be part of a code. */
function lineOf(excerpt: string): string {
  return /^[^\n]{1,200}/.exec(excerpt)?.[0].trimEnd() ?? ''
}
