import { dilemmas } from '../../content/dilemmas'
import { levels, relations, type Form } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import type { ScanData } from '../../record/scan'

/** What may be in a report besides the heading, the radar and the numbers, in this order. */
export const reportParts = [
  'certainty',
  'scales',
  'dilemmas',
  'wanted',
  'plans',
  'notes',
  'answers',
] as const

export type ReportPart = (typeof reportParts)[number]
export type ReportMessages = (typeof reportTexts)['nl']

/** The parts that have anything to show. */
export function filledParts(scan: ScanData): ReportPart[] {
  const { choices, wanted, focus, plans, publicValue, notes } = scan
  const filled: Record<ReportPart, boolean> = {
    certainty: true,
    scales: true,
    dilemmas: dilemmas.some(({ id }) => choices[id] !== undefined),
    wanted: Object.keys(wanted).length > 0 || focus !== undefined,
    plans:
      publicValue.trim() !== '' ||
      levels.some((level) => isWritten(plans[level]?.what) || isWritten(plans[level]?.withWhom)),
    notes: relations.some((relation) => isWritten(notes[relation])),
    answers: true,
  }
  return reportParts.filter((part) => filled[part])
}

/** Notes and answers are only in a report where the person puts them in. */
export const firstParts: readonly ReportPart[] = reportParts.filter(
  (part) => part !== 'notes' && part !== 'answers',
)

export function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** What a part is called where it is chosen. */
export function partName(t: ReportMessages, part: ReportPart, form: Form): string {
  return {
    certainty: t.partCertainty,
    scales: form === 'full' ? t.partScalesFull : t.partScales,
    dilemmas: t.partDilemmas,
    wanted: t.partWanted,
    plans: t.partPlans,
    notes: t.partNotes,
    answers: t.partAnswers,
  }[part]
}
