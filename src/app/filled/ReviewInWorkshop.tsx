import type { Form } from '../../core/framework'
import { ReviewPage } from '../../scan/review/ReviewPage'
import { WorkshopLine } from '../../workshop/joining/WorkshopLine'

/** All answers, with the workshop that they are for. */
export function ReviewInWorkshop({ form }: { readonly form: Form }) {
  return <ReviewPage form={form} above={<WorkshopLine />} />
}
