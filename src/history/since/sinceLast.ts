import { answersOf, bankRef, changesBetween, countedInBoth } from '../../content/scanOfBank'
import type { StatementEntry } from '../../content/schema'
import { movedStatements, whyIncomparable } from '../../core/compare'
import type { Form } from '../../core/framework'
import type { Answers } from '../../core/statement'
import type { EarlierScan } from '../../record/savedScan'
import type { ScanData } from '../../record/shape'
import { clearRelations, type Changes } from '../comparison/compareWords'

type Since = {
  readonly last: EarlierScan
  /** The statements whose answers lie two steps or more apart, the largest distance first. */
  readonly moved: readonly StatementEntry[]
  readonly before: Answers
  /** The relations that clearly differ. */
  readonly changes: Changes | undefined
}

/**
 * The changes since the previous scan with the same form and the same bank; nothing if there is
 * none, or if no statement was answered both times.
 */
export function sinceLast(
  form: Form,
  { answers, answeredOn, earlier }: Pick<ScanData, 'answers' | 'answeredOn' | 'earlier'>,
): Since | undefined {
  const now = { form, answers, bank: bankRef }
  // After resuming an old scan, the ones put aside may be newer.
  const isNewer = (scan: EarlierScan) =>
    answeredOn !== undefined && scan.answeredOn !== undefined && scan.answeredOn > answeredOn
  const last = earlier.find((scan) => whyIncomparable(scan, now) === undefined && !isNewer(scan))
  if (!last) return undefined
  const before = answersOf(last)
  const both = countedInBoth(last, now).filter(
    ({ id }) => isFrequency(before[id]) && isFrequency(answers[id]),
  )
  if (both.length === 0) return undefined
  const distance = ({ id }: StatementEntry) => Math.abs(Number(answers[id]) - Number(before[id]))
  const moved = movedStatements(both, before, answers).sort((a, b) => distance(b) - distance(a))
  const changes = changesBetween(last, now)
  return {
    last,
    moved,
    before,
    changes: clearRelations(changes).length > 0 ? changes : undefined,
  }
}

function isFrequency(answer: Answers[string] | undefined): boolean {
  return answer !== undefined && answer !== 'na'
}
