import { useEffect, useState, type ComponentType } from 'react'
import type { Form } from '../../core/framework'

type Part = { readonly OwnWords: ComponentType<{ readonly form: Form }> }

/** The part with the person's own words, once it has been fetched: after the figures are drawn. */
export function useOwnWords(): Part | undefined {
  const [part, setPart] = useState<Part>()
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
  return part
}
