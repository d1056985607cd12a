import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isText, textsWithin } from '../src/content/textsWithin'
import type { Language } from '../src/ui/language/languages'
import type { Locale } from '../src/ui/language/locale'
import { load } from './loadBank'

type Subject = Readonly<Record<string, string>>
/** A text of the content, with its translation if it has one. */
type Pair = { readonly dutch: string; readonly translation: string | undefined }

/** All texts of a language, as far as they are in a content folder (ends in a slash). */
export function loadLanguage(folder: URL, locale: Locale): Language {
  const dutch = interfaceTexts(folder, 'nl')
  const texts = interfaceTexts(folder, locale)
  const content = Object.entries(load).map(([name, loadFile]): [string, Pair[]] => {
    const loaded = loadFile(folder)
    return [name, 'value' in loaded ? pairsOf(loaded.value, rawOf(name, folder), locale) : []]
  })
  const missing = [
    ...Object.entries(dutch).flatMap(([subject, messages]) =>
      Object.entries(messages).flatMap(([key, text]) => (texts[subject]?.[key] ? [] : text)),
    ),
    ...content.flatMap(([, pairs]) =>
      pairs.flatMap(({ dutch: text, translation }) => (translation === undefined ? text : [])),
    ),
  ]
  return {
    texts,
    content: Object.fromEntries(
      content.map(([name, pairs]) => [name, pairs.map(({ translation }) => translation ?? null)]),
    ),
    missing: [...new Set(missing)],
  }
}

/** A value with only the Dutch version of its texts. */
export function dutchOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isText(part) ? { nl: part.nl } : part))
}

/** The interface texts of a language by subject; none where there is no folder for it. */
function interfaceTexts(folder: URL, locale: Locale): Record<string, Subject> {
  const place = new URL(`interface/${locale}/`, folder)
  const files = existsSync(place) ? readdirSync(place).toSorted() : []
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), readJson(new URL(file, place)) as Subject]),
  )
}

/** The texts of checked content, each with its translation if there is one. */
function pairsOf(checked: unknown, raw: unknown, locale: Locale): Pair[] {
  return textsWithin(checked).map(({ path, text }) => {
    const translation = path.concat(locale).reduce(partOf, raw)
    return {
      dutch: text.nl,
      translation: typeof translation === 'string' ? translation : undefined,
    }
  })
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** The source of a content module, before Dutch filled the gaps. */
function rawOf(name: string, folder: URL): unknown {
  if (name !== 'opening') return readJson(new URL(`${name}.json`, folder))
  const opening = load.opening(folder)
  const bank = readJson(new URL('bank.json', folder)) as {
    readonly statements: readonly { readonly id: string }[]
  }
  if (!('value' in opening)) return undefined
  const asked = opening.value.block.statements.map(({ id }) =>
    bank.statements.find((statement) => statement.id === id),
  )
  return { block: { statements: asked } }
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
