/**
 * Recognises the Dutch texts that fill the gaps of another language among all texts shown.
 * @param missing texts as written, with their `{names}`
 */
export function dutchAmong(missing: readonly string[]): (shown: string) => boolean {
  const texts = missing.map((text) => inOneLine(text).split(/\{\w+\}/))
  const whole = new Set(texts.filter(({ length }) => length === 1).map(([text = '']) => text))
  // A text of nothing but placeholders, as in "{a} · {b}", does not show its language.
  const filled = texts.filter((parts) => parts.length > 1 && hasWords(parts))
  return (shown) => {
    const text = inOneLine(shown)
    return whole.has(text) || filled.some((parts) => fits(text, parts))
  }
}

function hasWords(parts: readonly string[]): boolean {
  return parts.some((part) => /\p{L}/u.test(part))
}

/** Whether a text begins with the first part, ends with the last, and has all others in between. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (!text.startsWith(first) || !text.slice(first.length).endsWith(last)) return false
  let left = text.slice(first.length, text.length - last.length)
  return parts.slice(1, -1).every((part) => {
    const at = left.indexOf(part)
    left = left.slice(at + part.length)
    return at >= 0
  })
}

/** A text as shown: line breaks and spaces are one space. */
function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
