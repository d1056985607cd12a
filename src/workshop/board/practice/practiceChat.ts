import { seal } from '../../code/resultCode'
import { decodeWorkshop } from '../../link/workshopLink'
import type { Board } from '../savedBoard'
import { loadLanguage } from '../../../ui/language/languages'
import { defaultLocale, isLocale } from '../../../ui/language/locale'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { fill } from '../../../ui/language/texts'
import { practicePeople } from './practicePeople'

/**
 * A short invented chat, in the language of the workshop, in which three more people paste a sealed
 * code. Rejects where the browser cannot seal.
 */
export async function practiceChat({ link, entries }: Board): Promise<string> {
  const workshop = decodeWorkshop(link)
  if (!workshop.ok) throw new Error(`The link of this board is ${workshop.problem}`)
  const { language, publicKey } = workshop.value
  const taken = entries.map(({ nonce }) => nonce)
  const people = practicePeople(3, workshop.value, taken)
  const codes = await Promise.all(people.map((person) => seal(person, publicKey)))
  const [first = '', second = '', third = ''] = codes
  const locale = isLocale(language) ? language : defaultLocale
  // A language that does not arrive is no reason to have no chat: it is then in Dutch.
  await loadLanguage(locale).catch(() => undefined)
  return fill(practiceTexts[locale].chat, { first, second, third })
}
