import { alphabet } from '../../core/alphabet'

/** A character that no code can contain, or the end of the text. */
export const BREAK = 255
/** Not a letter or digit: it may occur between two symbols of a code. */
export const SKIP = 254
/** The first byte of a multi-byte character. */
const MORE = 253

const LINE_FEED = 10

/** The most skipped characters between two symbols of a code. */
const WIDEST_GAP = 16

/** The longest stretch of text that a code can take. */
const MOST_BYTES = 600

/** Letters of other scripts that look like one of our symbols. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pair('АВЕЅЗКМНОРСТХІЈУ', 'ABES3KMH0PCTX1JY'),
  ...pair('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'),
}
/** Letters that people mistake for a similar symbol. */
const misreadings: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

const ofByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? classify(String.fromCodePoint(byte)) : MORE,
)
/** Of the other characters that were met: working one out takes as long as looking up thirty. */
const others = new Map<number, number>()

/** The symbol, 0..31, of the character at this place, whatever its case, width or script. */
export function symbolAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 128) return ofByte[unit] ?? BREAK
  const code = text.codePointAt(at)
  return code === undefined ? BREAK : classifyOther(code)
}

/**
 * Reads the symbols in a text, and skips the characters between them. It reads the text as UTF-8: a
 * browser encodes that in no time, and reading bytes is several times faster than reading letters.
 */
export class SymbolReader {
  readonly #bytes: Uint8Array
  #line = 1
  #lineEnd: number
  /** Just after the last byte read. */
  at = 0

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text)
    this.#lineEnd = this.#bytes.indexOf(LINE_FEED)
  }

  /** Moves past the next occurrence of a symbol; returns whether there is one. */
  find(wanted: number): boolean {
    const bytes = this.#bytes
    for (let { at } = this; at < bytes.length;) {
      const symbol = ofByte[bytes[at++] ?? 0] ?? BREAK
      if (symbol !== wanted && symbol !== MORE) continue
      this.at = at
      if ((symbol === MORE ? this.#readOther() : symbol) === wanted) return true
      ;({ at } = this)
    }
    return false
  }

  /** The next symbol, or a break: a letter that no code has, too wide a gap, or the end. */
  next(): number {
    for (let gap = 0; gap <= WIDEST_GAP && this.at < this.#bytes.length; gap++) {
      const first = ofByte[this.#bytes[this.at++] ?? 0] ?? BREAK
      const symbol = first === MORE ? this.#readOther() : first
      if (symbol !== SKIP) return symbol
    }
    return BREAK
  }

  /** The line of a place, counted from 1; places must not decrease between calls. */
  lineOf(place: number): number {
    while (this.#lineEnd >= 0 && this.#lineEnd < place) {
      this.#line++
      this.#lineEnd = this.#bytes.indexOf(LINE_FEED, this.#lineEnd + 1)
    }
    return this.#line
  }

  /** The character of a symbol that was just read, given the place just after it. */
  textFrom(place: number): string {
    let from = place - 1
    while (((this.#bytes[from] ?? 0) & 0xc0) === 0x80) from--
    return new TextDecoder().decode(this.#bytes.subarray(from, from + MOST_BYTES))
  }

  /** Just after the last byte of the text. */
  get end(): number {
    return this.#bytes.length
  }

  /** The number of lines that end between two places. */
  linesBetween(from: number, to: number): number {
    let lines = 0
    let at = this.#bytes.indexOf(LINE_FEED, from)
    while (at >= 0 && at < to) {
      lines++
      at = this.#bytes.indexOf(LINE_FEED, at + 1)
    }
    return lines
  }

  /** The text between two places. */
  textBetween(from: number, to: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(from, to))
  }

  /** The character whose first byte was just read. */
  #readOther(): number {
    const first = this.#bytes[this.at - 1] ?? 0
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let code = first & (0x3f >> more)
    for (let i = 0; i < more; i++) code = (code << 6) | ((this.#bytes[this.at++] ?? 0) & 0x3f)
    return classifyOther(code)
  }
}

function classifyOther(code: number): number {
  const known = others.get(code)
  if (known !== undefined) return known
  const found = classify(String.fromCodePoint(code))
  others.set(code, found)
  return found
}

function classify(character: string): number {
  const plain = character.normalize('NFKC').toUpperCase()
  const seen = lookAlikes[plain] ?? plain
  const symbol = alphabet.indexOf(misreadings[seen] ?? seen)
  if (symbol >= 0 && seen.length === 1) return symbol
  return /[\p{L}\p{N}]/u.test(plain) ? BREAK : SKIP
}

function pair(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, i) => [letter, to.charAt(i)]))
}
