import type { Agreement } from '../board/agreements'
import { formatDay, type Locale } from '../../ui/language/locale'
import { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/fill'
import type { PlannedEvent } from '../../ui/files/calendar'
import { groupAgreements, whoAndWhen } from './agreementGroups'

/** The texts that a group takes home from a session, in its own language. */
export type FollowUp = {
  readonly locale: Locale
  readonly title: string
  readonly agreements: readonly Agreement[]
  /** As in `2027-02-28`. */
  readonly nextDay: string | undefined
  /** The address of the app. */
  readonly address: string
}

/** The next session for a calendar, with the agreements. */
export function nextEvent(followUp: FollowUp, day: string): PlannedEvent {
  const { locale, title, agreements, address } = followUp
  const t = closingTexts[locale]
  return {
    day,
    length: 'day',
    address,
    summary: fill(t.event, { title }),
    description: [t.eventText, agreementLines(locale, agreements), fill(t.mailApp, { address })]
      .filter((part) => part !== '')
      .join('\n\n'),
  }
}

export type Mail = { readonly subject: string; readonly body: string }

/** A short mail to everybody who was there. */
export function followUpMail(followUp: FollowUp): Mail {
  const { locale, title, agreements, nextDay, address } = followUp
  const t = closingTexts[locale]
  const parts = [
    t.mailHello,
    agreements.length > 0 ? `${t.mailIntro}\n\n${agreementLines(locale, agreements)}` : t.mailNone,
    nextDay !== undefined && fill(t.mailDay, { day: formatDay(locale, nextDay) }),
    fill(t.mailApp, { address }),
  ]
  return { subject: fill(t.mailSubject, { title }), body: parts.filter(Boolean).join('\n\n') }
}

/** Windows does not pass a longer address to a mail program. */
const LONGEST_ADDRESS = 2000

/** The mail as a link that opens a mail program; none if it would be cut off. */
export function mailAddress({ subject, body }: Mail): string | undefined {
  // An address cannot contain half a surrogate pair.
  const part = (text: string) =>
    encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '').replaceAll('\n', '\r\n'))
  const address = `mailto:?subject=${part(subject)}&body=${part(body)}`
  return address.length > LONGEST_ADDRESS ? undefined : address
}

/** One agreement a line, under its kind. */
function agreementLines(locale: Locale, agreements: readonly Agreement[]): string {
  const t = closingTexts[locale]
  return groupAgreements(agreements)
    .map(({ kind, agreements: some }) =>
      [
        `${t[kind]}:`,
        ...some.map((each) => `- ${[each.what, whoAndWhen(each)].filter(Boolean).join(' · ')}`),
      ].join('\n'),
    )
    .join('\n\n')
}
