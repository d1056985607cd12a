import type { Form } from '../../core/framework'
import { ResultPage, type ResultParts } from '../../result/ResultPage'
import { DilemmaInPlace } from '../../scan/dilemmas/DilemmaInPlace'
import { ShareWithGroup } from '../../workshop/joining/ShareWithGroup'
import { WorkshopSteps } from '../../workshop/joining/WorkshopSteps'

const parts: ResultParts = {
  Steps: WorkshopSteps,
  Share: ShareWithGroup,
  Dilemma: DilemmaInPlace,
}

/** A result, with what a workshop still asks, sharing with its group, and a dilemma to choose in. */
export function ResultInWorkshop({ form }: { readonly form: Form }) {
  return <ResultPage form={form} parts={parts} />
}
