import { ResumePage } from '../../scan/landing/ResumePage'
import { WorkshopLine } from '../../workshop/joining/WorkshopLine'

/** The way back into a scan, with the workshop that it is for. */
export function ResumeInWorkshop() {
  return <ResumePage Above={WorkshopLine} />
}
