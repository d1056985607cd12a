/** Attributes of an element; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of an XML document. Its content has been made safe by `element` or `words`. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${words(String(value))}"`,
  )
  const opening = name + written.join('')
  return content.length === 0 ? `<${opening}/>` : `<${opening}>${content.join('')}</${name}>`
}

/** Makes any text safe for an XML document. */
export function words(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
