import { defaultLocale, type Locale } from '../ui/language/locale'

/** A text of the content, in every language. */
export type Text = Record<Locale, string>

type Found = { readonly path: readonly string[]; readonly text: Text }

/** The texts in a value, always in the same order, each with its place. */
export function textsWithin(value: unknown, path: readonly string[] = []): Found[] {
  if (isText(value)) return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsWithin(part, [...path, key]))
}

export function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    defaultLocale in value &&
    typeof value[defaultLocale] === 'string'
  )
}
