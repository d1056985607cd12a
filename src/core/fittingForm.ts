import { relations, type Form } from './framework'
import { scoreScan } from './score'
import type { Answers, Statement } from './statement'

/**
 * The form in which the answers say the most, since both forms read the same answers: the full form
 * where it was begun and gives at least as many relations a score, otherwise the quick form.
 */
export function fittingForm(
  statements: Readonly<Record<Form, readonly Statement[]>>,
  answers: Answers,
): Form {
  const quickIds = new Set(statements.quick.map(({ id }) => id))
  const begun = statements.full.some(({ id }) => !quickIds.has(id) && answers[id] !== undefined)
  if (!begun) return 'quick'
  const published = (form: Form) => {
    const scales = scoreScan(statements[form], answers).relations
    return relations.filter((relation) => scales[relation].score !== undefined).length
  }
  return published('full') >= published('quick') ? 'full' : 'quick'
}
