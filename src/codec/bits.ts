/** Writes whole numbers of a few bits each, the highest bit first. */
export class BitWriter {
  readonly #bits: number[] = []

  /** @param value 0..2^width-1; anything else is a mistake of the caller */
  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${String(value)} does not fit in ${String(width)} bits`)
    }
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >>> bit) & 1)
  }

  /** The bytes, the last one filled up with zeros. */
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
    for (let left = width; left > 0;) {
      const inByte = 8 - (this.#at & 7)
      const take = Math.min(inByte, left)
      const byte = this.#bytes[this.#at >> 3] ?? 0
      value = (value << take) | ((byte >> (inByte - take)) & ((1 << take) - 1))
      this.#at += take
      left -= take
    }
    return value
  }

  /** Says that what was read cannot be; reading goes on, and ends in `isDone` being false. */
  refuse(): void {
    this.#refused = true
  }

  /** Whether nothing was refused, and only zeros are left. */
  isDone(): boolean {
    if (this.#refused) return false
    const left = this.#bytes.length * 8 - this.#at
    return left <= 0 || this.read(left) === 0
  }
}
