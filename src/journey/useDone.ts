import { useScan } from '../record/scan'
import type { Done } from './next'

/** What decides where somebody goes next. An answer to a statement does not, and draws nothing again. */
export function useDone(): Done {
  const place = useScan((scan) => scan.place)
  const choices = useScan((scan) => scan.choices)
  return { place, choices }
}
