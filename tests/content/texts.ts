import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Locale } from '../../src/ui/language/locale'

export const folder = new URL('../../content/', import.meta.url)

/** A text as people read it, and where to find it: file, id or key, language. */
export type Text = { readonly place: string; readonly text: string }

/** The text of a file in `content/`. */
export function contentText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

/** The interface texts of a language, by subject. */
export function interfaceTexts(language: Locale): Record<string, Record<string, string>> {
  const path = `interface/${language}/`
  const files = readdirSync(new URL(path, folder))
  return Object.fromEntries(
    files.map((file) => [file, messages.parse(JSON.parse(contentText(path + file)))]),
  )
}

const messages = z.record(z.string(), z.string())

/** Every text of a language, in the bank, the framework and the interface. */
export function textsIn(language: Locale): Text[] {
  const named = [
    'bank.json',
    'framework.json',
    'dilemmas.json',
    'cards.json',
    'pairs.json',
    'scripts.json',
    'pointers.json',
  ].flatMap((file) =>
    stringsIn(JSON.parse(contentText(file)))
      .filter(({ path }) => path.at(-1) === language)
      .map(({ path, text }) => ({
        place: `${file}, ${path
          .slice(0, -1)
          .filter((key) => key !== 'text')
          .join('.')}, ${language}`,
        text,
      })),
  )
  const keyed = Object.entries(interfaceTexts(language)).flatMap(([file, subject]) =>
    Object.entries(subject).map(([key, text]) => ({
      place: `interface/${language}/${file}, ${key}, ${language}`,
      text,
    })),
  )
  return [...named, ...keyed]
}

type Found = { readonly path: readonly string[]; readonly text: string }

/** The strings in JSON. An object with an id is listed by that id instead of its index. */
function stringsIn(value: unknown, path: readonly string[] = []): Found[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const start = 'id' in value && typeof value.id === 'string' ? [value.id] : path
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...start, key]))
}
