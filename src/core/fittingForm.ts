import { relations, type Form } from './framework'
import { scoreScan } from './score'
import { countedIn, shownIn, slotsOf } from './slots'
import type { Answers, Statement } from './statement'

/**
 * The form that makes the most of the answers, since both forms use the same ones: the full form if
 * it was begun and gives at least as many relations a score, otherwise the quick form.
 * @param quick the statements of the quick form
 * @param full the statements of the full form
 */
export function fittingForm(
  { quick, full }: Readonly<Record<Form, readonly Statement[]>>,
  answers: Answers,
): Form {
  const slots = slotsOf(quick, full)
  const ofQuick = new Set(slots.flatMap((slot) => shownIn(slot, answers).map(({ id }) => id)))
  const begun = full.some(({ id }) => !ofQuick.has(id) && answers[id] !== undefined)
  if (!begun) return 'quick'
  const published = (statements: readonly Statement[]) => {
    const scales = scoreScan(statements, answers).relations
    return relations.filter((relation) => scales[relation].score !== undefined).length
  }
  const counted = slots.map((slot) => countedIn(slot, answers))
  return published(full) >= published(counted) ? 'full' : 'quick'
}
