import { useMemo } from 'react'
import { decodeWorkshop, type Workshop } from '../codec/workshopLink'
import { useScan } from '../store/scan'

/** The workshop that the person takes part in, if any. */
export function useWorkshop(): Workshop | undefined {
  const link = useScan((scan) => scan.workshop?.link)
  return useMemo(() => {
    const read = link === undefined ? undefined : decodeWorkshop(link)
    return read?.ok ? read.value : undefined
  }, [link])
}
