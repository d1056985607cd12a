import { DEEPEST } from '../../core/parseJson'

/** A line of a text and a character in it, both from 1 on. */
export type Place = { readonly line: number; readonly column: number }

const space = /[ \t\n\r]*/y
const words = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Where a text stops being JSON that `parseJson` reads; `undefined` for one that it does read. The
 * errors of browsers differ, and often give no place.
 */
export function whereJsonBreaks(text: string): Place | undefined {
  let at = 0

  function takes(what: RegExp): boolean {
    what.lastIndex = at
    const found = what.exec(text)
    at += found?.[0].length ?? 0
    return found !== null
  }

  function takesSign(sign: string): boolean {
    takes(space)
    const isThere = text[at] === sign
    if (isThere) at += 1
    return isThere
  }

  function takesValue(depth: number): boolean {
    takes(space)
    if (depth === DEEPEST && /[[{]/.test(text[at] ?? '')) return false
    if (takesSign('[')) return takesAll(']', () => takesValue(depth + 1))
    if (takesSign('{')) {
      return takesAll('}', () => {
        takes(space)
        return takes(words) && takesSign(':') && takesValue(depth + 1)
      })
    }
    return takes(words) || takes(plain)
  }

  function takesAll(end: string, takesOne: () => boolean): boolean {
    if (takesSign(end)) return true
    do {
      if (!takesOne()) return false
    } while (takesSign(','))
    return takesSign(end)
  }

  const isWhole = takesValue(0)
  takes(space)
  if (isWhole && at === text.length) return undefined
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
