import { virtual } from '@guidepup/virtual-screen-reader'

/** More than the longest page has. */
const MOST = 5000

/** Everything that a screen reader says of a part of the page, from its beginning to its end. */
export async function hear(part: HTMLElement): Promise<string[]> {
  await virtual.start({ container: part.parentElement ?? part })
  const phrases = await rest([])
  await virtual.stop()
  return phrases
}

async function rest(before: readonly string[]): Promise<string[]> {
  const phrase = await virtual.lastSpokenPhrase()
  const phrases = [...before, phrase]
  if (phrase === `end of ${phrases[0] ?? ''}`) return phrases
  if (phrases.length > MOST) throw new Error('The page has no end')
  await virtual.next()
  return rest(phrases)
}

/** What is said of controls, pictures and tables that have no name. */
export function unnamed(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) =>
    /^(?:link|button|radio|checkbox|textbox|slider|combobox|image|table|heading|graphics-document)(?:$|, (?:level|not|checked|position|set|max|min)\b)/.test(
      phrase,
    ),
  )
}

/** As many phrases as asked for, starting with one. */
export function from(phrases: readonly string[], first: string, many: number): string[] {
  const at = phrases.indexOf(first)
  if (at < 0) throw new Error(`Never said: ${first}`)
  return phrases.slice(at, at + many)
}
