import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { makeCalendar, type CalendarEvent } from '../../../src/ui/files/calendar'

const stamp = new Date('2026-11-24T10:30:05Z')
const bel: CalendarEvent = {
  uid: '17-4@ambtskompas',
  app: 'Ambtskompas',
  day: '2026-12-31',
  length: 'quarter',
  summary: 'De wijkraad bellen',
  description: 'Met Samira.',
  address: 'https://scan.example.nl/ambtskompas/',
}

/** The file as another library reads it. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file)
  const events = calendar.getAllSubcomponents('vevent')
  const [component] = events
  if (!component || events.length > 1) throw new Error('not exactly one event')
  return { calendar, component, event: new ICAL.Event(component) }
}

describe('makeCalendar', () => {
  test('has what RFC 5545 requires, and no person or place', () => {
    const { calendar, component, event } = read(makeCalendar(bel, stamp))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/Ambtskompas/)
    expect(event.uid).toBe(bel.uid)
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T10:30:05Z')
    expect(component.getAllProperties().map(({ name }) => name)).toEqual(
      expect.not.arrayContaining(['attendee', 'organizer', 'location']),
    )
  })

  // Also on the days when the clock changes.
  test.each(['2026-12-31', '2028-02-29', '2027-03-28', '2026-10-25'])(
    'begins on %s at nine where the person is, and lasts a quarter of an hour',
    (day) => {
      const { event } = read(makeCalendar({ ...bel, day }, stamp))
      expect(event.startDate.toString()).toBe(`${day}T09:00:00`)
      expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone)
      expect(event.endDate.toString()).toBe(`${day}T09:15:00`)
    },
  )

  test.each(['2026-12-31', '2028-02-29', '2027-03-28'])(
    'takes the whole of %s, and reminds at nine on the day before',
    (day) => {
      const { component, event } = read(makeCalendar({ ...bel, day, length: 'day' }, stamp))
      expect(event.startDate.isDate).toBe(true)
      expect(event.startDate.toString()).toBe(day)
      expect(event.duration.toSeconds()).toBe(86_400)
      const alarm = component.getFirstSubcomponent('valarm')
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H')
    },
  )

  test('reminds, leads back to the app, takes no time, and is nobody else’s business', () => {
    const { component } = read(makeCalendar(bel, stamp))
    const [alarm, ...others] = component.getAllSubcomponents('valarm')
    expect(others).toEqual([])
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe(bel.app)
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT5M')
    expect(component.getFirstPropertyValue('url')).toBe(bel.address)
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
  })

  test('says what the app is called, and what made the file', () => {
    const { calendar, component } = read(makeCalendar({ ...bel, app: 'A, b; c\\nd' }, stamp))
    const alarm = component.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('description')).toBe('A, b; c\\nd')
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Ambtskompas//A, b; c\\nd//NL')
  })

  test.each([
    ['commas, semicolons and colons', 'Eerst a, dan b; daarna: c'],
    ['backslashes', 'C:\\nieuw\\map, \\; \\n'],
    ['new lines', 'Wat: bellen\nMet: Samira\n\nKlaar.'],
    ['accents and emoji', 'Één café 🧭👩‍👩‍👧‍👦'],
    ['a line of its own', 'END:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:a@b.nl'],
    ['spaces at both ends', '  wat ruimte  '],
    ['nothing', ''],
  ])('gives back %s', (_, text) => {
    const { event } = read(makeCalendar({ ...bel, summary: text, description: text }, stamp))
    expect(event.summary ?? '').toBe(text)
    expect(event.description ?? '').toBe(text)
  })

  test('leaves out control characters, and normalises new lines', () => {
    const { event } = read(makeCalendar({ ...bel, summary: 'a\u0000b\u001B\rc\r\nd\te' }, stamp))
    expect(event.summary).toBe('ab\nc\nd\te')
  })

  test('any text comes back, in lines of at most 75 octets that end in CRLF', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('\n', ',', ';', '\\', ':', '"', ' ', '\t', '🧭', 'é', '\\n', 'x'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const file = makeCalendar({ ...bel, summary, description }, stamp)
        const { event } = read(file)
        expect(event.summary ?? '').toBe(readable(summary))
        expect(event.description ?? '').toBe(readable(description))
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line))
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
      }),
      { numRuns: 2000 },
    )
  })
})

function readable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
}
