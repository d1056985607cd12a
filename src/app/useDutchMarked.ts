import { useEffect } from 'react'
import { missingIn } from '../ui/language/languages'
import type { Locale } from '../ui/language/locale'

/**
 * Marks the Dutch texts on a page in a language that lacks some. Does nothing in a complete one.
 */
export function useDutchMarked(locale: Locale): void {
  useEffect(() => {
    const missing = missingIn(locale)
    if (missing.length === 0) return
    let stop: (() => void) | undefined
    let left = false
    // If this does not arrive, everything can still be read.
    void import('./markDutch').then(
      ({ markDutch }) => {
        if (!left) stop = markDutch(document.body, locale, missing)
      },
      () => undefined,
    )
    return () => {
      left = true
      stop?.()
    }
  }, [locale])
}
