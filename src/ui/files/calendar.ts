import { generateIcsCalendar } from 'ts-ics'

export type CalendarEvent = {
  /** Globally unique. */
  readonly uid: string
  /** What the app is called, on one line. */
  readonly app: string
  /** As in `2026-12-31`. */
  readonly day: string
  /** A quarter of an hour at nine o'clock, or the whole day. */
  readonly length: 'quarter' | 'day'
  readonly summary: string
  readonly description: string
  /** Where the person goes on. */
  readonly address: string
}

/** All that does not depend on what is planned. */
export type PlannedEvent = Omit<CalendarEvent, 'uid' | 'app'>

const MAX_OCTETS = 75

/**
 * A calendar file (RFC 5545) with one event: nobody invited, no place, private, with a reminder, and
 * the time left free for other things. One event per file, because Outlook opens a file with more of
 * them as a calendar of its own. Nine o'clock is where the person is then: a time without a zone. Of a
 * whole day one is reminded at that hour on the day before.
 * @param stamp when the file is made
 */
export function makeCalendar(event: CalendarEvent, stamp: Date): string {
  // The library escapes neither what made the file nor a reminder: no words of the person there.
  const app = escaped(event.app)
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: `-//Ambtskompas//${app}//NL`,
    events: [
      {
        uid: event.uid,
        stamp: { date: stamp },
        ...timeOf(event),
        summary: plainText(event.summary),
        description: plainText(event.description),
        url: event.address,
        class: 'PRIVATE',
        timeTransparent: 'TRANSPARENT',
        alarms: [
          {
            action: 'DISPLAY',
            description: app,
            trigger: { type: 'relative', value: { before: true, ...reminders[event.length] } },
          },
        ],
      },
    ],
  })
  return foldByOctets(withoutZone(text))
}

const reminders = { quarter: { minutes: 5 }, day: { hours: 15 } } as const

function timeOf({ day, length }: CalendarEvent) {
  return length === 'day'
    ? { start: { type: 'DATE' as const, date: new Date(day) }, duration: { days: 1 } }
    : { start: { date: new Date(`${day}T09:00:00Z`) }, duration: { minutes: 15 } }
}

/** The library writes every time in UTC. */
function withoutZone(text: string): string {
  return text.replace(/^(DTSTART:\d{8}T\d{6})Z/m, '$1')
}

/** One line as text in a calendar is written. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`)
}

/** Removes what text in a calendar may not hold: control characters other than tab and newline. */
function plainText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
}

/** Folds lines at 75 octets, as the standard wants; the library counts characters. */
function foldByOctets(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => foldLine(line))
    .join('\r\n')
}

function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let length = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > MAX_OCTETS) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += octets
  }
  return folded
}
