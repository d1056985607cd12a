import { useEffect, useState } from 'react'
import type { Figures } from '../../../core/sharedResult'
import { MOST_REVISIONS } from '../../../core/shareLimits'
import { useScan } from '../../../record/scan'
import { sameFigures } from '../sharing'
import { makeCode } from './makeCode'

type Given = NonNullable<NonNullable<ReturnType<typeof useScan.getState>['workshop']>['given']>

/**
 * The code of these figures: made at once, and again when they change. Never a code of other
 * figures, unless no more changes are possible.
 * @param isWanted whether somebody is looking at it
 */
export function useCode(figures: Figures, isWanted: boolean) {
  const given: Given | undefined = useScan((scan) => scan.workshop?.given)
  const [failed, setFailed] = useState(false)
  const isLast = given?.result.revision === MOST_REVISIONS - 1
  const code = given && (isLast || sameFigures(given.result, figures)) ? given : undefined
  // As text, since the figures are a new object each time.
  const asked = isWanted && !code && !failed ? JSON.stringify(figures) : undefined
  useEffect(() => {
    if (asked === undefined) return
    makeCode(JSON.parse(asked) as Figures).catch(() => {
      setFailed(true)
    })
  }, [asked])
  return {
    code,
    isLast,
    failed,
    retry: () => {
      setFailed(false)
    },
  }
}
