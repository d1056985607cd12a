import type { Form } from '../../core/framework'
import { SinceLast } from '../../history/since/SinceLast'
import { ResultPage, type ResultParts } from '../../result/ResultPage'
import { DilemmaInPlace } from '../../scan/dilemmas/DilemmaInPlace'
import { StatementsInPlace } from '../../scan/block/StatementsInPlace'
import { ShareWithGroup } from '../../workshop/joining/ShareWithGroup'
import { WorkshopSteps } from '../../workshop/joining/WorkshopSteps'

const parts: ResultParts = {
  Since: SinceLast,
  Steps: WorkshopSteps,
  Share: ShareWithGroup,
  Dilemma: DilemmaInPlace,
  Statements: StatementsInPlace,
}

/** A result, with the parts that other rooms add: history, a workshop, and more to answer. */
export function ResultInWorkshop({ form }: { readonly form: Form }) {
  return <ResultPage form={form} parts={parts} />
}
