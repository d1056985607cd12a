import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Whether what stands in a frame is wider than the frame, so that a keyboard must be able to scroll it. */
export function useOverflow<Frame extends HTMLElement>(): [RefObject<Frame | null>, boolean] {
  const ref = useRef<Frame>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const frame = ref.current
    if (!frame) return
    const observer = new ResizeObserver(() => {
      setOverflows(frame.scrollWidth > frame.clientWidth)
    })
    for (const element of [frame, ...frame.children]) observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, overflows]
}
