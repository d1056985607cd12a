import { seal } from '../../code/resultCode'
import { publicKeyBytes } from '../../../core/workshop'
import type { Board } from '../savedBoard'
import { loadLanguage } from '../../../ui/language/languages'
import { defaultLocale, isLocale } from '../../../ui/language/locale'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { fill } from '../../../ui/language/fill'
import { practicePeople } from './practicePeople'

/**
 * A short invented chat, in the language of the workshop, in which three more people paste a sealed
 * code. Rejects if the browser cannot seal.
 */
export async function practiceChat({ workshop, participants }: Board): Promise<string> {
  const { language } = workshop
  const key = publicKeyBytes(workshop)
  const taken = participants.map(({ participant }) => participant)
  const people = practicePeople(3, workshop, taken)
  const codes = await Promise.all(people.map((person) => seal(person, key)))
  const [first = '', second = '', third = ''] = codes
  const locale = isLocale(language) ? language : defaultLocale
  // If the language fails to load, the chat is in Dutch instead.
  await loadLanguage(locale).catch(() => undefined)
  return fill(practiceTexts[locale].chat, { first, second, third })
}
