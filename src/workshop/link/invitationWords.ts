import { relationNames } from '../../content/words/relationNames'
import type { Workshop } from '../../core/workshop'
import { opening } from '../../content/opening'
import { minutesAsked } from '../../core/sizes'
import { defaultLocale, formatList, isLocale, type Locale } from '../../ui/language/locale'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { fill } from '../../ui/language/fill'

/** The uses of a text. */
export const occasions = ['mail', 'chat'] as const
type Occasion = (typeof occasions)[number]

type Invitations = { readonly language: Locale; readonly words: Readonly<Record<Occasion, string>> }

/** The texts to send to participants, in the language of the workshop. */
export function invitationWords(workshop: Workshop, link: string): Invitations {
  const { form, dilemmas, handIn, title } = workshop
  const language = isLocale(workshop.language) ? workshop.language : defaultLocale
  const t = invitationTexts[language]
  const parts = [form === 'full' ? t.partFull : t.partQuick, ...(dilemmas ? [t.partDilemmas] : [])]
  const ways = { room: t.handInRoom, distance: t.handInDistance, both: t.handInBoth }
  const values = {
    ...relationNames(language),
    title,
    link,
    parts: formatList(language, parts),
    handIn: ways[handIn],
    minutes: minutesAsked(workshop, opening().statements),
  }
  return {
    language,
    words: {
      mail: fill(t.mail, values),
      chat: fill(t.chat, values),
    },
  }
}
