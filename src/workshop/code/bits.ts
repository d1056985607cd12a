/** Writes whole numbers of a few bits each, the highest bit first. */
export class BitWriter {
  readonly #bits: number[] = []

  /** @param value 0..2^width-1; anything else is the caller's error */
  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${String(value)} does not fit in ${String(width)} bits`)
    }
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >>> bit) & 1)
  }

  /** The bytes, the last one padded with zeros. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8))
    this.#bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (bit << (7 - (i & 7)))
    })
    return bytes
  }
}

/** Reads what a `BitWriter` wrote; beyond the end everything is zero. */
export class BitReader {
  readonly #units: Uint8Array
  readonly #unitBits: number
  readonly #end: number
  #at: number
  #held = 0
  #bits = 0
  #refused = false

  /** @param unitBits 8 for bytes, 5 for symbols */
  constructor(units: Uint8Array, unitBits: 5 | 8, from = 0, end = units.length) {
    this.#units = units
    this.#unitBits = unitBits
    this.#at = from
    this.#end = end
  }

  /** @param width 1..25 */
  read(width: number): number {
    for (; this.#bits < width; this.#bits += this.#unitBits) {
      this.#held = (this.#held << this.#unitBits) | this.#nextUnit()
    }
    this.#bits -= width
    return (this.#held >>> this.#bits) & ((1 << width) - 1)
  }

  /** Marks what was read as invalid; reading can go on, but `isDone` stays false. */
  refuse(): void {
    this.#refused = true
  }

  /** Whether nothing was refused, and only zeros are left. */
  isDone(): boolean {
    let left = this.#held & ((1 << this.#bits) - 1)
    while (this.#at < this.#end) left |= this.#nextUnit()
    return left === 0 && !this.#refused
  }

  #nextUnit(): number {
    return this.#at < this.#end ? (this.#units[this.#at++] ?? 0) : 0
  }
}
