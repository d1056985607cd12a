import { isLocale, otherLocales, type Locale } from '../src/ui/language/locale'
import { load, type Loaded } from './loadBank'
import { dutchOf, loadLanguage } from './loadLanguage'

/**
 * The code of a module with what is not translated or, in Dutch, what is wrong and how to fix it.
 */
export type ContentModule = Loaded<string> & { readonly report?: string }

/** Makes the module that is served as `virtual:<name>` of a content folder (ends in a slash). */
export function contentModule(name: string, folder: URL): ContentModule {
  const language = /^language\/(.+)$/.exec(name)?.[1]
  if (isLocale(language)) return languageModule(language, folder)
  if (name === 'languages') return { value: listOfLanguages() }
  if (!Object.hasOwn(load, name)) return { problems: [`virtual:${name} is er niet`] }
  const loaded = load[name as keyof typeof load](folder)
  return 'problems' in loaded ? loaded : { value: exporting(dutchOf(loaded.value)) }
}

function languageModule(locale: Locale, folder: URL): ContentModule {
  const language = loadLanguage(folder, locale)
  const { length } = language.missing
  return {
    value: exporting(JSON.stringify(language)),
    ...(length > 0 && { report: `${locale}: ${String(length)} texts are shown in Dutch` }),
  }
}

/** One script for each language other than Dutch. */
function listOfLanguages(): string {
  const scripts = otherLocales.map(
    (locale) => `${JSON.stringify(locale)}: () => import('virtual:language/${locale}')`,
  )
  return `export default { ${scripts.join(', ')} }`
}

/** Parsing text as JSON is faster than parsing the same text as code. */
function exporting(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)})`
}
