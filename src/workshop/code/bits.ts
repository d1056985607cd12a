/** Writes whole numbers of a few bits each, the highest bit first. */
export class BitWriter {
  readonly #bits: number[] = []

  /** @param value 0..2^width-1; anything else is the caller's error */
  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${String(value)} does not fit in ${String(width)} bits`)
    }
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push(Math.floor(value / 2 ** bit) % 2)
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
  readonly #bytes: Uint8Array
  #at = 0
  #refused = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  read(width: number): number {
    let value = 0
    for (const end = this.#at + width; this.#at < end; this.#at++) value = 2 * value + this.#bit()
    return value
  }

  /** Marks what was read as invalid; reading can go on, but `isDone` stays false. */
  refuse(): void {
    this.#refused = true
  }

  /** Whether nothing was refused, and only zeros are left: less than a byte of them. */
  isDone(): boolean {
    const left = 8 * this.#bytes.length - this.#at
    return left >= 0 && left < 8 && this.read(left) === 0 && !this.#refused
  }

  #bit(): number {
    return ((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1
  }
}
