import { useEffect, useState, type ComponentType } from 'react'
import type { Form } from '../../core/framework'

/** The part with the person's own words, once it has been fetched: after the figures are drawn. */
export function useOwnWords(): ComponentType<{ readonly form: Form }> | undefined {
  const [part, setPart] = useState<{ readonly OwnWords: ComponentType<{ readonly form: Form }> }>()
  useEffect(() => {
    let wanted = true
    import('./OwnWords').then(
      (arrived) => {
        if (wanted) setPart(arrived)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return part?.OwnWords
}
