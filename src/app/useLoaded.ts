import { useEffect, useState } from 'react'

/**
 * Whether the browser has loaded everything the page needs, and has time for things that can wait.
 */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false)
  useEffect(() => {
    const done = () => {
      setLoaded(true)
    }
    // A little later still, so that nothing delays the first answer.
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
