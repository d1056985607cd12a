import { DilemmaPage } from '../../scan/dilemmas/DilemmaPage'
import { WorkshopLine } from '../../workshop/joining/WorkshopLine'

/** A dilemma, with the workshop that it is for. */
export function DilemmaInWorkshop({ number }: { readonly number: number }) {
  return <DilemmaPage number={number} above={<WorkshopLine />} />
}
