import { useKeeping } from '../record/keeping'
import { isEmpty, readScan, useScan } from '../record/scan'

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
  return isSafe(useKeeping.getState(), isEmpty(readScan()))
}

/** Whether everything done is saved, or will be in a moment. */
export function useSafe(): boolean {
  const keeping = useKeeping()
  return isSafe(keeping, useScan(isEmpty))
}

type Keeping = ReturnType<typeof useKeeping.getState>

function isSafe({ status, medium }: Keeping, empty: boolean): boolean {
  return empty || (medium !== 'memory' && (status === 'kept' || status === 'busy'))
}
