import { generateIcsCalendar } from 'ts-ics'

/** An all-day reminder. */
export type CalendarDay = {
  /** Globally unique. */
  readonly uid: string
  /** As in `2026-12-31`. */
  readonly date: string
  readonly summary: string
  readonly description: string
}

const MAX_OCTETS = 75
const DAY_MS = 86_400_000

/**
 * A calendar file (RFC 5545) with one all-day event: nobody invited, no place, and the day left
 * free for other things. One event per file, because Outlook opens a file with more of them as a
 * calendar of its own.
 * @param stamp when the file is made
 */
export function makeCalendar(day: CalendarDay, stamp: Date): string {
  const start = new Date(`${day.date}T00:00:00Z`)
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Ambtskompas//Ambtskompas//NL',
    events: [
      {
        uid: day.uid,
        stamp: { date: stamp },
        start: { type: 'DATE', date: start },
        // The end is the first day after the event.
        end: { type: 'DATE', date: new Date(start.getTime() + DAY_MS) },
        summary: plainText(day.summary),
        description: plainText(day.description),
        timeTransparent: 'TRANSPARENT',
      },
    ],
  })
  return foldByOctets(text)
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
