import { useEffect, useState } from 'react'
import type { Figures, OptionalPart } from '../../../core/sharedResult'
import { MOST_REVISIONS } from '../../../core/shareLimits'
import { useScan } from '../../../record/scan'
import { sameFigures } from '../sharing'
import { makeCode } from './makeCode'

type Given = NonNullable<NonNullable<ReturnType<typeof useScan.getState>['workshop']>['given']>

/**
 * The code of these figures: made at once, and again when they change. Never one of other figures,
 * unless no more changes are possible.
 * @param figures the same value until they change
 * @param leftOut what the person does not want in it, to be kept with it
 * @param isWanted whether somebody is looking
 */
export function useCode(figures: Figures, leftOut: readonly OptionalPart[], isWanted: boolean) {
  const given: Given | undefined = useScan((scan) => scan.workshop?.given)
  const [failed, setFailed] = useState(false)
  const isLast = given?.result.revision === MOST_REVISIONS - 1
  const code = given && (isLast || sameFigures(given.result, figures)) ? given : undefined
  const isAsked = isWanted && !code && !failed
  useEffect(() => {
    if (!isAsked) return
    makeCode(figures, leftOut).catch(() => {
      setFailed(true)
    })
  }, [isAsked, figures, leftOut])
  return {
    code,
    isLast,
    failed,
    retry: () => {
      setFailed(false)
    },
  }
}
