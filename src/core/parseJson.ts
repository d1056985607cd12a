/** How deep lists and objects may nest; our own files nest eight deep at most. */
export const DEEPEST = 32

/**
 * The value of a JSON text; `undefined` where the text is not JSON. A text that nests much deeper
 * than our own files is not even tried: a few megabytes of brackets would freeze the page for
 * seconds.
 */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [QUOTE, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = Array.from('"\\[]{}', (character) =>
  character.charCodeAt(0),
)

function nestsTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) inString = !inString
    else if (inString && code === BACKSLASH) at++
    else if (inString) continue
    else if (code === LIST || code === OBJECT) depth++
    else if (code === LIST_END || code === OBJECT_END) depth--
  }
  return depth > DEEPEST
}
