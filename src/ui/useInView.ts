import { useEffect, useRef, type RefObject } from 'react'

/**
 * Scrolls a part that has just appeared into view, above the bar at the bottom of a phone.
 * @param appeared changes when it appears; does nothing while it is `undefined`
 */
export function useInView<Part extends Element>(appeared: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    if (appeared !== undefined) part.current?.scrollIntoView({ block: 'nearest' })
  }, [appeared])
  return part
}
