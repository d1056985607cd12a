import { alphabet } from './symbols'

/** What no code can hold, or the end of the text. */
export const BREAK = 255
/** No letter and no digit: it may stand between two symbols of a code. */
const SKIP = 254

/** So many of those may stand between two symbols of one code. */
const WIDEST_GAP = 16

/** Letters of other scripts that look like a capital of ours. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pair('АВЕЅЗКМНОРСТХІЈУ', 'ABES3KMH0PCTX1JY'),
  ...pair('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'),
}
/** What people read or type for a symbol that looks like it. */
const misreadings: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

const ascii = Uint8Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))
const others = new Map<number, number>()

/** Which symbol, 0..31, the character at this place is, whatever its case, width or script. */
export function symbolAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 128 ? (ascii[unit] ?? BREAK) : classifyOther(text.codePointAt(at) ?? unit)
}

/** Reads the symbols of one code, and drops what stands between them. */
export class SymbolReader {
  readonly #text: string
  /** Behind the last character that was read. */
  at: number

  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
  }

  /** The next symbol, or a break: a letter that no code has, too wide a gap, or the end. */
  next(): number {
    const text = this.#text
    for (let gap = 0; gap <= WIDEST_GAP && this.at < text.length; gap++) {
      const unit = text.charCodeAt(this.at)
      const symbol = unit < 128 ? (ascii[unit] ?? BREAK) : symbolAt(text, this.at)
      this.at += unit < 0xd800 ? 1 : widthAt(text, this.at)
      if (symbol !== SKIP) return symbol
    }
    return BREAK
  }
}

/** How many units the character at this place takes in a text: 2 for a pair of surrogates. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
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
