import { readScan, useScan } from '../record/scan'
import { next } from './next'
import { encodeRoute } from './route'
import { useWorkshop } from './useWorkshop'

/**
 * The page to which the button at the end of a page leads. Renders again only when that changes.
 */
export function useNext(from: Parameters<typeof next>[0]): ReturnType<typeof next> {
  const workshop = useWorkshop()
  useScan((scan) => encodeRoute(next(from, scan, workshop)))
  return next(from, readScan(), workshop)
}
