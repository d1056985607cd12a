import { dilemmas } from '../../content/dilemmas'
import type { Form } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { workParts, type ScanData } from '../../record/shape'

/** What may be in a report besides the heading, the radar and the numbers, in this order. */
export const reportParts = [
  'ownWords',
  'certainty',
  'scales',
  'dilemmas',
  'step',
  'answers',
] as const

export type ReportPart = (typeof reportParts)[number]
export type ReportMessages = (typeof reportTexts)['nl']

type WorkPart = (typeof workParts)[number]
type Shown<Key extends WorkPart> = {
  readonly under: readonly ReportPart[]
  /** Whether a report has something to show of it. */
  readonly isFilled: (value: ScanData[Key]) => boolean
}

/** Where everything of a scan stands in its report. */
const shown: { readonly [Key in WorkPart]: Shown<Key> } = {
  // There is no report without answers.
  answers: { under: ['ownWords', 'certainty', 'scales', 'answers'], isFilled: () => true },
  choices: {
    under: ['dilemmas'],
    isFilled: (choices) => dilemmas.some(({ id }) => choices[id] !== undefined),
  },
  step: {
    under: ['step'],
    isFilled: (step) => isWritten(step?.what) || isWritten(step?.withWhom),
  },
  publicValue: { under: ['step'], isFilled: isWritten },
  // Beside the answers that they are about.
  wishes: { under: ['answers'], isFilled: () => true },
  // Marks on what is shown anyway.
  ownWords: { under: ['ownWords'], isFilled: () => true },
}

/** The parts that have something to show. */
export function filledParts(scan: ScanData): ReportPart[] {
  const filled = new Set(workParts.flatMap((key) => (isFilled(scan, key) ? shown[key].under : [])))
  return reportParts.filter((part) => filled.has(part))
}

function isFilled<Key extends WorkPart>(scan: Pick<ScanData, Key>, key: Key): boolean {
  return shown[key].isFilled(scan[key])
}

export function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** What a part is called where it is chosen. */
export function partName(t: ReportMessages, part: ReportPart, form: Form): string {
  return {
    ownWords: t.partOwnWords,
    certainty: t.partCertainty,
    scales: form === 'full' ? t.partScalesFull : t.partScales,
    dilemmas: t.partDilemmas,
    step: t.partStep,
    answers: t.partAnswers,
  }[part]
}
