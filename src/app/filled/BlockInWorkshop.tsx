import type { Route } from '../../journey/route'
import { BlockPage } from '../../scan/block/BlockPage'
import { WorkshopLine } from '../../workshop/joining/WorkshopLine'

/** A block, with the workshop that it is for. */
export function BlockInWorkshop({ route }: { readonly route: Extract<Route, { page: 'scan' }> }) {
  return <BlockPage route={route} above={<WorkshopLine at={route} />} />
}
