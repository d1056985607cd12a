import { statementsOf } from '../../../content/bank'
import type { Form } from '../../../core/framework'
import { scoreScan } from '../../../core/score'
import { hasValue, shareableFigures, type Figures } from '../../../core/sharedResult'
import type { Answers } from '../../../core/statement'

/** The figures of a sheet of paper, as coarse as a code would be; none where no relation has a score. */
export function sheetFigures(form: Form, answers: Answers): Figures | undefined {
  const figures = shareableFigures(form, scoreScan(statementsOf(form), answers))
  return hasValue(figures.now) ? figures : undefined
}
