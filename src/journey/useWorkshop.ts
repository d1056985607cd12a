import type { Workshop } from '../core/workshop'
import { useScan } from '../record/scan'

/** The workshop that the person takes part in, if any. */
export function useWorkshop(): Workshop | undefined {
  return useScan((scan) => scan.workshop?.asked)
}
