import { readScan, useScan } from '../record/scan'
import { next } from './next'
import { encodeRoute } from './route'
import { useWorkshop } from './useWorkshop'

/** Where the button at the end of a page leads. Draws again only where that is another page by now. */
export function useNext(from: Parameters<typeof next>[0]): ReturnType<typeof next> {
  const workshop = useWorkshop()
  useScan((scan) => encodeRoute(next(from, scan, workshop)))
  return next(from, readScan(), workshop)
}
