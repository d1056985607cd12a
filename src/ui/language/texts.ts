import { createContext, use } from 'react'
import dutchNumbers from '../../../content/interface/nl/numbers.json'
import { recordOf, type Form } from '../../core/framework'
import { onLanguage, type Language } from './languages'
import { defaultLocale, localeIds, type Locale } from './locale'
import { countForms, fillRules } from './rules'
import { readHost, useHost } from '../host/host'

/** One subject of interface texts in every language, Dutch where a language has not arrived. */
export type Texts<Messages> = Readonly<Record<Locale, Messages>>

/**
 * The texts of a subject, with the name of the app and the numbers that are rules filled in. The Dutch
 * ones say which keys there are, so that a wrong key does not compile; those of another language take
 * their place once it has arrived.
 * @param subject the name of its file in `content/interface/<language>/`
 */
export function textsOf<Messages extends Words>(subject: string, dutch: Messages): Texts<Messages> {
  const filled = { ...dutch }
  const texts = recordOf(localeIds, () => filled)
  const take = (locale: Locale, { texts: all }: Language) => {
    const numbers = { ...dutchNumbers, ...all['numbers'] }
    texts[locale] = { ...filled, ...withRules(all[subject] ?? {}, numbers) }
  }
  const fillAll = () => {
    Object.assign(filled, withRules(dutch, dutchNumbers))
    onLanguage(take)
  }
  fillAll()
  refills.push(fillAll)
  return texts
}

/** One for each subject that has been fetched. */
const refills: (() => void)[] = []

// The name that a host gives may come after the first page. Heard here before any view hears of it.
useHost.subscribe(({ name }, before) => {
  if (name !== before.name) for (const refill of refills) refill()
})

/** How many statements the forms have, where the question bank is not that of the app. */
export function countStatements(counts: Readonly<Record<Form, number>>): void {
  countForms(counts)
  for (const refill of refills) refill()
}

type Words = Readonly<Record<string, string>>

/** What the app is called here: as the host calls it, or by its own name. */
export function appName(): string {
  return readHost().name ?? 'Ambtskompas'
}

function withRules(messages: Words, numbers: Words): Words {
  const name = appName()
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      fillRules(text, numbers).replaceAll('{app}', () => name),
    ]),
  )
}

export const LocaleContext = createContext<Locale>(defaultLocale)

export function useLocale(): Locale {
  return use(LocaleContext)
}

export function useTexts<Messages>(texts: Texts<Messages>): Messages {
  // Read anew when it changes.
  useHost(({ name }) => name)
  return texts[useLocale()]
}
