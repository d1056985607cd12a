import { useMemo } from 'react'
import type { Route } from './route'
import { decodeWorkshop, type Workshop } from '../workshop/link/workshopLink'
import type { Form } from '../core/framework'
import { isNothing } from '../core/nothing'
import { useScan } from '../record/scan'

/** The workshop that the person takes part in, if any. */
export function useWorkshop(): Workshop | undefined {
  const link = useScan((scan) => scan.workshop?.link)
  return useMemo(() => {
    const read = link === undefined ? undefined : decodeWorkshop(link)
    return read?.ok ? read.value : undefined
  }, [link])
}

/**
 * The dilemma to go to after the statements of a form: the first, where a workshop asks them and
 * none is done. Needs no dilemmas, which the pages of the blocks do not load.
 */
export function useFirstDilemma(form: Form): Route | undefined {
  const workshop = useWorkshop()
  const none = useScan((scan) => isNothing(scan.choices))
  const asked = workshop?.form === form && workshop.dilemmas
  return asked && none ? { page: 'dilemmas', number: 1 } : undefined
}
