import { BitWriter } from './bits'
import { codeLength, findCodes, GROUP, PREFIX, type FoundCode } from './findCodes'
import { BREAK, symbolAt } from './readSymbols'
import { PART_KINDS } from './resultPayload'
import { alphabet, toSymbols } from '../../core/symbols'

/**
 * What can be wrong with a code that is being typed: `letter` a letter that no code has · `kind` no
 * code begins like this · `workshop` a group is of another workshop, or has a typing error ·
 * `tooLong` longer than this code can be · `check` complete, but with a typing error somewhere ·
 * `foreign` complete, but of another workshop.
 */
type TypedProblem = 'letter' | 'kind' | 'workshop' | 'tooLong' | 'check' | 'foreign'

type TypedGroup = {
  /** As codes are written, however it was typed. */
  readonly text: string
  /** `typing` incomplete · `done` complete · `right` fits this workshop · `wrong` does not. */
  readonly state: 'typing' | 'done' | 'right' | 'wrong'
}

export type TypedCode = {
  /** What was typed after the prefix, in groups of five. */
  readonly groups: readonly TypedGroup[]
  /** How many symbols are still to come, once the first one is there. */
  readonly missing?: number
  readonly problem?: TypedProblem
  /** The letter that no code has, as it was typed. */
  readonly letter?: string
  /** Complete, with a right check. */
  readonly code?: FoundCode
}

/** Reads a code while it is being typed, with or without its prefix, whatever the separators. */
export function readTyped(
  text: string,
  workshop: { readonly bank: number; readonly board: number },
): TypedCode {
  const { symbols, letter } = symbolsIn(text)
  const [kind] = symbols
  const length = kind === undefined ? undefined : codeLength(kind)
  const expected = kind !== undefined && kind < PART_KINDS ? headOf(workshop) : []
  const groups = groupsOf(symbols, expected)
  const written = symbols.map((symbol) => alphabet.charAt(symbol)).join('')
  const code = letter === undefined ? findCodes(`${PREFIX}-${written}`).codes[0] : undefined
  const problem = problemOf(symbols, length, groups, code)
  return {
    groups,
    ...(length !== undefined && { missing: Math.max(0, length - symbols.length) }),
    ...(letter === undefined ? problem && { problem } : { problem: 'letter', letter }),
    ...(code && symbols.length === length && { code }),
  }
}

function problemOf(
  symbols: readonly number[],
  length: number | undefined,
  groups: readonly TypedGroup[],
  code: FoundCode | undefined,
): TypedProblem | undefined {
  if (symbols.length === 0) return undefined
  if (length === undefined) return 'kind'
  const strange = groups.some(({ state }) => state === 'wrong')
  if (symbols.length > length) return 'tooLong'
  if (code) return strange ? 'foreign' : undefined
  if (strange) return 'workshop'
  return symbols.length === length ? 'check' : undefined
}

/** The symbols of what was typed, without the prefix, and the first letter that no code has. */
function symbolsIn(text: string): { symbols: number[]; letter?: string } {
  const typed = Array.from(text, (letter) => ({ letter, symbol: symbolAt(letter, 0) }))
  const letter = typed.find(({ symbol }) => symbol === BREAK)?.letter
  const symbols = typed.flatMap(({ symbol }) => (symbol > 31 ? [] : [symbol]))
  const hasPrefix = Array.from(PREFIX).every((each, i) => alphabet.indexOf(each) === symbols[i])
  return {
    symbols: hasPrefix ? symbols.slice(PREFIX.length) : symbols,
    ...(letter !== undefined && { letter }),
  }
}

/** The symbols that follow the kind in every open code of a workshop. */
function headOf({ bank, board }: { readonly bank: number; readonly board: number }): number[] {
  const writer = new BitWriter()
  writer.write(bank, 15)
  writer.write(board, 25)
  return toSymbols(writer.toBytes())
}

function groupsOf(symbols: readonly number[], expected: readonly number[]): TypedGroup[] {
  return Array.from({ length: Math.ceil(symbols.length / GROUP) }, (_, group) => {
    const from = group * GROUP
    const part = symbols.slice(from, from + GROUP)
    const text = part.map((symbol) => alphabet.charAt(symbol)).join('')
    if (part.length < GROUP) return { text, state: 'typing' }
    // The kind comes before what is expected.
    const fits = part.every((symbol, i) => symbol === (expected[from + i - 1] ?? symbol))
    const known = from <= expected.length && expected.length > 0
    return { text, state: known ? (fits ? 'right' : 'wrong') : 'done' }
  })
}
