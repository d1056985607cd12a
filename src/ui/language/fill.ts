/**
 * Fills the `{placeholders}` in a text. Each must be given; a test compares them between languages.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Chooses between the text for one and the text for any other number, and fills in the number. */
export function count(n: number, one: string, other: string): string {
  return fill(n === 1 ? one : other, { n })
}
