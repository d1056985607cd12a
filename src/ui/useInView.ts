import { useEffect, useRef, type RefObject } from 'react'

/**
 * Brings what has just appeared into view, above what stays at the bottom of a phone.
 * @param appeared changes when it appears; nothing is done while it is `undefined`
 */
export function useInView<Part extends Element>(appeared: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    if (appeared !== undefined) part.current?.scrollIntoView({ block: 'nearest' })
  }, [appeared])
  return part
}
