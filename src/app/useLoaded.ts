import { useEffect, useState } from 'react'

/** Whether the browser is done with all that the page needs, and has time for what can wait. */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false)
  useEffect(() => {
    const done = () => {
      setLoaded(true)
    }
    // Some moments after it, so that nothing is in the way of the first answer.
    let timer: number | undefined
    const soon = () => {
      timer = window.setTimeout(done, PAUSE_MS)
    }
    if (document.readyState === 'complete') soon()
    else addEventListener('load', soon, { once: true })
    return () => {
      removeEventListener('load', soon)
      clearTimeout(timer)
    }
  }, [])
  return loaded
}

const PAUSE_MS = 500
