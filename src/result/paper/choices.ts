import type { ScanData } from '../../record/shape'
import { filledParts, reportParts, type ReportPart } from './parts'

/** What a person chose for this one report; none of it is kept. */
export type ReportChoices = {
  readonly parts: readonly ReportPart[]
  readonly name: string
  readonly withAddress: boolean
}

/** Single answers are only in a report where the person puts them in. */
export const firstChoices: ReportChoices = {
  parts: reportParts.filter((part) => !['ownWords', 'answers'].includes(part)),
  name: '',
  withAddress: false,
}

/** The choices without the parts that have nothing to show. */
export function filledChoices(choices: ReportChoices, scan: ScanData): ReportChoices {
  return { ...choices, parts: filledParts(scan).filter((part) => choices.parts.includes(part)) }
}
