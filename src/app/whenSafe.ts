import { useKeeping } from '../record/keeping'
import { readScan, useScan } from '../record/scan'
import { isEmpty } from '../record/shape'

/**
 * Waits until nothing is being written any more.
 * @returns whether this page can be reloaded without losing anything that exists only here
 */
export async function whenSafe(): Promise<boolean> {
  await new Promise<void>((resolve) => {
    if (useKeeping.getState().status !== 'busy') resolve()
    const stop = useKeeping.subscribe(({ status }) => {
      if (status === 'busy') return
      stop()
      resolve()
    })
  })
  return isSafe(useKeeping.getState(), readScan())
}

/** Whether everything done is saved, or will be in a moment. */
export function useSafe(): boolean {
  const status = useKeeping((keeping) => keeping.status)
  const medium = useKeeping((keeping) => keeping.medium)
  return useScan((scan) => isSafe({ status, medium }, scan))
}

type Keeping = Pick<ReturnType<typeof useKeeping.getState>, 'status' | 'medium'>

function isSafe({ status, medium }: Keeping, scan: ReturnType<typeof readScan>): boolean {
  // Data that was wiped but is still in storage would come back.
  if (isEmpty(scan)) return scan.wiped !== 'here' || status === 'nothing' || status === 'off'
  return medium !== 'memory' && (status === 'kept' || status === 'busy')
}
