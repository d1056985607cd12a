import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { makeCalendar } from '../../../src/ui/files/calendar'
import {
  followUpMail,
  mailAddress,
  nextEvent,
  type FollowUp,
} from '../../../src/workshop/closing/followUp'
import { agreed, longest } from '../../support/closing'

const followUp: FollowUp = {
  locale: 'nl',
  title: 'Team Water',
  agreements: agreed,
  nextDay: '2027-03-01',
  address: 'https://scan.example.nl/',
}
const lines = `Wij spreken af:
- Elke maand één besluit bespreken met de wijkraad · Samira · vanaf januari
- Nieuws uit de praktijk gaat naar de bestuurder · wie het hoort

Ik neem op me:
- Een dag meelopen bij het loket · Joris · in februari

Wij vragen:
- Een uur per week voor onderhoud van het vak · aan de directeur · voor 1 maart`

describe('the next time in a calendar', () => {
  const [uid, app] = ['17-4@ambtskompas', 'Ambtskompas']
  const stamp = new Date('2026-11-24T10:30:05Z')
  const fileOf = (given: FollowUp) =>
    makeCalendar({ ...nextEvent(given, '2027-03-01'), uid, app }, stamp)

  /** The file as another library reads it. */
  function read(file: string) {
    const component = ICAL.Component.fromString(file).getFirstSubcomponent('vevent')
    if (!component) throw new Error('No event')
    return { component, event: new ICAL.Event(component) }
  }

  test('takes the day, and says what was agreed and where to go on', () => {
    const { component, event } = read(fileOf(followUp))
    expect(event.startDate.toString()).toBe('2027-03-01')
    expect(event.startDate.isDate).toBe(true)
    expect(event.summary).toBe('Team Water: wat werd het?')
    expect(event.description).toBe(
      `Kijk samen terug op de afspraken.\n\n${lines}\n\nDe scan en de gesprekskaarten: https://scan.example.nl/`,
    )
    expect(component.getFirstPropertyValue('url')).toBe(followUp.address)
    expect(event.uid).toBe(uid)
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T10:30:05Z')
  })

  test.each([
    ['nothing', { agreements: [] }],
    ['as much as fits', { agreements: longest }],
    ['what a calendar takes for its own', { title: 'A; b, c\\n\nEND:VEVENT' }],
    ['English', { locale: 'en' }],
  ] as const)('with %s has lines of at most 75 octets that end in CRLF', (_, change) => {
    const file = fileOf({ ...followUp, ...change })
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(read(file).event.startDate.toString()).toBe('2027-03-01')
  })

  test('gives back any agreement', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 160 })
    fc.assert(
      fc.property(text, (what) => {
        const agreements = [{ kind: 'we', what, who: '', when: '' } as const]
        const { description } = nextEvent({ ...followUp, agreements }, '2027-03-01')
        const readable = description.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
        const file = fileOf({ ...followUp, agreements })
        expect(read(file).event.description).toBe(readable)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the mail to the group', () => {
  test('says what was agreed, when to meet, and where the app is', () => {
    expect(followUpMail(followUp)).toEqual({
      subject: 'Onze afspraken: Team Water',
      body: `Dag allemaal,

Dit spraken we af:

${lines}

We zien elkaar weer op 1 maart 2027.

De scan en de gesprekskaarten: https://scan.example.nl/`,
    })
  })

  test('is short where nothing was agreed', () => {
    const { body } = followUpMail({ ...followUp, agreements: [], nextDay: undefined })
    expect(body.split('\n\n')).toEqual([
      'Dag allemaal,',
      'Fijn dat je erbij was.',
      'De scan en de gesprekskaarten: https://scan.example.nl/',
    ])
  })

  test('is in the language of the group', () => {
    expect(followUpMail({ ...followUp, locale: 'en' }).body).toContain('We meet again on 1 March')
  })

  test('opens a mail program with all of it, in any words', () => {
    const text = fc.string({ unit: 'binary', maxLength: 100 })
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const address = mailAddress({ subject, body })
        if (address === undefined) return
        const query = new URLSearchParams(address.replaceAll('+', '%2B').slice('mailto:?'.length))
        const sent = (part: string) => part.replaceAll(/\p{Cs}/gu, '').replaceAll('\n', '\r\n')
        expect(query.get('subject')).toBe(sent(subject))
        expect(query.get('body')).toBe(sent(body))
      }),
    )
    expect(mailAddress(followUpMail(followUp))).toMatch(/^mailto:\?subject=Onze%20afspraken/)
  })

  test('does not open one where the text would be cut off', () => {
    expect(mailAddress(followUpMail({ ...followUp, agreements: longest }))).toBeUndefined()
  })
})
