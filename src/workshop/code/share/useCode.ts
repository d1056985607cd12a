import { useEffect, useState } from 'react'
import type { Figures, OptionalPart } from '../../../core/sharedResult'
import { MOST_REVISIONS } from '../../../core/shareLimits'
import { useScan } from '../../../record/scan'
import { sameFigures } from '../sharing'
import { makeCode } from './makeCode'

type Given = NonNullable<NonNullable<ReturnType<typeof useScan.getState>['workshop']>['given']>

type Asked = { readonly figures: Figures; readonly leftOut: readonly OptionalPart[] }

/**
 * The code of these figures: made at once, and again when they change. Never one of other figures,
 * unless no more changes are possible.
 * @param leftOut what the person does not want in it, to be kept with it
 * @param isWanted whether somebody is looking
 */
export function useCode(figures: Figures, leftOut: readonly OptionalPart[], isWanted: boolean) {
  const given: Given | undefined = useScan((scan) => scan.workshop?.given)
  const [failed, setFailed] = useState(false)
  const isLast = given?.result.revision === MOST_REVISIONS - 1
  const code = given && (isLast || sameFigures(given.result, figures)) ? given : undefined
  // As text, since the figures are worked out anew each time.
  const asked = isWanted && !code && !failed ? JSON.stringify({ figures, leftOut }) : undefined
  useEffect(() => {
    if (asked === undefined) return
    const wanted = JSON.parse(asked) as Asked
    makeCode(wanted.figures, wanted.leftOut).catch(() => {
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
