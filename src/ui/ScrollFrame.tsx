import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

type Props = {
  readonly className: string | undefined
  /** The id of the element that names it. */
  readonly labelledBy: string
  readonly children: ReactNode
}

/**
 * A frame around content that may be too wide. It can then take the focus, so that keys scroll it.
 */
export function ScrollFrame({ className, labelledBy, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
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
  const scrollable = overflows && { role: 'region', 'aria-labelledby': labelledBy, tabIndex: 0 }
  return (
    <div className={className} ref={ref} {...scrollable}>
      {children}
    </div>
  )
}
