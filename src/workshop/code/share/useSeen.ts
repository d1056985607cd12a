import { useEffect, useState, type RefObject } from 'react'
import { watchSeen } from '../../../platform/seen'

/** Whether a part of the page is in view, if that is being watched. */
export function useSeen(part: RefObject<Element | null>, isWatched: boolean): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(
    () => (isWatched && part.current ? watchSeen(part.current, setSeen) : undefined),
    [part, isWatched],
  )
  return isSeen
}
