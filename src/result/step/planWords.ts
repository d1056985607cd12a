import type { Level } from '../../core/framework'
import { monthsLater } from './plan'
import type { CalendarDay } from './calendar'
import type { planTexts } from '../../ui/language/subjects/plans'
import { fill } from '../../ui/language/texts'
import { today } from '../../platform/clock'
import { readScan } from '../../record/scan'

type PlanMessages = (typeof planTexts)['nl']
type Day = Omit<CalendarDay, 'uid'>

const LONGEST_SUMMARY = 80

export function planName(t: PlanMessages, level: Level): string {
  return { I: t.planI, T: t.planT, O: t.planO }[level]
}

/** What a plan is called in a calendar, and what is said about it there. */
export function planDay(t: PlanMessages, level: Level): Day {
  const { plans, publicValue } = readScan()
  const { what = '', withWhom = '', when = '' } = plans[level] ?? {}
  const plan = planName(t, level)
  return {
    date: when,
    summary:
      what.trim() === ''
        ? fill(t.eventSummaryEmpty, { plan })
        : fill(t.eventSummary, { plan, what: onOneLine(what) }),
    description: [
      what,
      withWhom && fill(t.eventWithWhom, { withWhom }),
      publicValue && fill(t.eventPublicValue, { publicValue }),
      t.eventSource,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  }
}

/** The day, three months from now, to look back. */
export function laterDay(t: PlanMessages): Day {
  return {
    date: monthsLater(today(), 3),
    summary: t.laterSummary,
    description: [t.laterDescription, t.eventSource].join('\n'),
  }
}

/** A short text without new lines, cut off between words where it is long. */
function onOneLine(text: string): string {
  const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '))
  if (characters.length <= LONGEST_SUMMARY) return characters.join('')
  const cut = characters.slice(0, LONGEST_SUMMARY).join('')
  return `${cut.replace(/ \S*$/, '')}…`
}
