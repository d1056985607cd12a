import type { Form } from '../../core/framework'
import { SinceLast } from '../../history/since/SinceLast'
import { ResultPage, type WorkshopParts } from '../../result/ResultPage'
import { ShareWithGroup } from '../../workshop/joining/ShareWithGroup'
import { WorkshopSteps } from '../../workshop/joining/WorkshopSteps'

const parts: WorkshopParts = { Since: SinceLast, Steps: WorkshopSteps, Share: ShareWithGroup }

/** A result, with what changed, what a workshop still asks and the way to share with its group. */
export function ResultInWorkshop({ form }: { readonly form: Form }) {
  return <ResultPage form={form} workshop={parts} />
}
