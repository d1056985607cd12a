import { useMemo, useState } from 'react'
import { optionalParts, type Figures, type OptionalPart } from '../../../core/sharedResult'
import { readScan } from '../../../record/scan'
import { onlyParts, partsIn } from '../sharing'

/**
 * Which parts of these figures go into the code. What is not in the code stays out of it, until the
 * person says otherwise.
 */
export function useChosenParts(figures: Figures) {
  const [leftOut, setLeftOut] = useState(notInCode)
  // Of that, what the person did not want in it; the rest was not there yet.
  const [unwanted, setUnwanted] = useState(leftOutBefore)
  const chosen = useMemo(() => {
    const parts = optionalParts.filter((part) => !leftOut.includes(part))
    return onlyParts(figures, parts)
  }, [figures, leftOut])
  /** What came since the code was made. */
  const since = partsIn(figures).filter(
    (part) => leftOut.includes(part) && !unwanted.includes(part),
  )
  return {
    chosen,
    leftOut,
    unwanted,
    since,
    takeSince: () => {
      setLeftOut(leftOut.filter((part) => !since.includes(part)))
    },
    leaveOut: (next: readonly OptionalPart[]) => {
      setLeftOut(next)
      setUnwanted(next.filter((part) => unwanted.includes(part) || !leftOut.includes(part)))
    },
  }
}

function notInCode(): readonly OptionalPart[] {
  const given = readScan().workshop?.given?.result
  return given ? optionalParts.filter((part) => given[part] === undefined) : []
}

function leftOutBefore(): readonly OptionalPart[] {
  return readScan().workshop?.given?.leftOut ?? []
}
