import { beginningOf, symbolsIn, type Damaged } from './damaged'

const GROUP = 5
const PREFIX = 5

type Found<Code> = { readonly codes: Code[]; readonly damaged: Damaged[] }

/**
 * A code that is cut off, or has lost its beginning, is not damaged if the same code is found
 * whole.
 */
export function withoutQuotes<Code extends { readonly text: string }>({
  codes,
  damaged,
}: Found<Code>): Found<Code> {
  if (damaged.length === 0) return { codes, damaged }
  const texts = new Set(codes.map(({ text }) => text))
  const beginnings = new Set(codes.map(({ text }) => beginningOf(text)))
  const quoted = quotedParts(
    codes.map(({ text }) => text),
    damaged.flatMap(({ part }) => part ?? []),
  )
  return {
    codes,
    damaged: damaged
      .filter(
        ({ whole = '', part = '', fragment }) =>
          !texts.has(whole) && !quoted.has(part) && !beginnings.has(beginningOf(fragment)),
      )
      .map(({ line, fragment }) => ({ line, fragment })),
  }
}

/** The parts that occur in one of the codes, beginning at the start of a group. */
function quotedParts(codes: readonly string[], parts: readonly string[]): ReadonlySet<string> {
  const asked = new Set(parts)
  const length = parts[0]?.length
  const quoted = new Set<string>()
  if (length === undefined) return quoted
  for (const code of codes) {
    const symbols = symbolsIn(code).slice(PREFIX)
    for (let at = 0; at + length <= symbols.length; at += GROUP) {
      const part = symbols.slice(at, at + length)
      if (asked.has(part)) quoted.add(part)
    }
  }
  return quoted
}
