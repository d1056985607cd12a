/** The number of check symbols at the end of a text. */
export const CHECK_SYMBOLS = 6

/** The number of symbols that so many bytes take. */
export function symbolsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / 5)
}

/** Bytes as symbols 0..31, the last one padded with zero bits. */
export function toSymbols(bytes: Uint8Array): number[] {
  const symbols: number[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) symbols.push((held >> (bits - 5)) & 31)
    held &= (1 << bits) - 1
  }
  if (bits > 0) symbols.push((held << (5 - bits)) & 31)
  return symbols
}

/** The bytes of symbols 0..31; `undefined` where the padding is not zero, or longer than needed. */
export function toBytes(symbols: ArrayLike<number>): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((symbols.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < symbols.length; i++) {
    held = (held << 5) | (symbols[i] ?? 0)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
      held &= (1 << bits) - 1
    }
  }
  return held === 0 && bits < 5 ? bytes : undefined
}

/** The state of the check before the first symbol. */
export const CHECK_START = 1
/** The state of the check after a text with its own check symbols. */
export const CHECK_END = 0x2bc830a3

/**
 * How the five highest bits of a state change the next one: the generator of Bech32m, bit by bit.
 */
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const effects = Int32Array.from({ length: 32 }, (_, top) =>
  generator.reduce((sum, bits, i) => ((top >> i) & 1 ? sum ^ bits : sum), 0),
)

/**
 * One step of the Bech32m check (BIP 350). Any change of up to three symbols in a code is detected
 * (proved in tests/core/symbols.test.ts); of larger changes about one in 10⁹ is missed, which the
 * seal then detects (decision 38).
 */
export function checkStep(state: number, symbol: number): number {
  return ((state & 0x1ffffff) << 5) ^ symbol ^ (effects[state >>> 25] ?? 0)
}

/** The six symbols that complete a text, so that its check ends in `CHECK_END`. */
export function checkSymbols(symbols: readonly number[]): number[] {
  const zeros = Array.from({ length: CHECK_SYMBOLS }, () => 0)
  const state = [...symbols, ...zeros].reduce(checkStep, CHECK_START) ^ CHECK_END
  return zeros.map((_, i) => (state >>> (5 * (CHECK_SYMBOLS - 1 - i))) & 31)
}
