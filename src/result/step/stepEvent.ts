import type { Step } from '../../record/savedScan'
import type { stepTexts } from '../../ui/language/subjects/step'
import { fill } from '../../ui/language/fill'
import type { PlannedEvent } from '../../ui/files/calendar'
import { monthsLater } from '../../core/days'
import { LOOK_BACK_MONTHS } from '../../core/sizes'

type Messages = (typeof stepTexts)['nl']

const LONGEST_SUMMARY = 80

/**
 * The title and description of a step in a calendar.
 * @param address of the app, to come back to it
 */
export function stepEvent(
  t: Messages,
  { what, withWhom, when }: Step,
  publicValue: string,
  address: string,
): PlannedEvent {
  return {
    day: when,
    length: 'quarter',
    address,
    summary: what.trim() === '' ? t.event : onOneLine(what),
    description: [
      what,
      withWhom && fill(t.eventWithWhom, { withWhom }),
      publicValue && fill(t.eventPublicValue, { publicValue }),
      fill(t.eventSource, { address }),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  }
}

/** The working day, some months after a day, on which to look back. */
export function laterEvent(t: Messages, today: string, address: string): PlannedEvent {
  return {
    day: monthsLater(today, LOOK_BACK_MONTHS),
    length: 'quarter',
    address,
    summary: t.laterEvent,
    description: [t.laterText, fill(t.eventSource, { address })].join('\n'),
  }
}

/** A short text without new lines, cut off between words where it is long. */
function onOneLine(text: string): string {
  const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '))
  if (characters.length <= LONGEST_SUMMARY) return characters.join('')
  const cut = characters.slice(0, LONGEST_SUMMARY).join('')
  return `${cut.replace(/ \S*$/, '')}…`
}
