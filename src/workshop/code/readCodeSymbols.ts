import { afterPrefix, lengths } from './codeText'
import { BREAK, type SymbolReader } from './readSymbols'
import { CHECK_END, checkStep } from '../../core/symbols'

/** The symbols after the prefix, if they are all there and their check is right. */
export function readCodeSymbols(reader: SymbolReader): Uint8Array | undefined {
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

/** The same if the kind is lost too; the length of a code then gives it. */
export function readWithoutKind(reader: SymbolReader): Uint8Array | undefined {
  const rest: number[] = []
  const longest = Math.max(...lengths)
  for (let symbol = reader.next(); symbol !== BREAK; symbol = reader.next()) {
    if (rest.push(symbol) === longest) break
  }
  for (const [kind, length] of lengths.entries()) {
    const symbols = Uint8Array.from([kind, ...rest.slice(0, length - 1)])
    const isWhole = symbols.length === length
    if (isWhole && symbols.reduce(checkStep, afterPrefix) === CHECK_END) return symbols
  }
  return undefined
}
