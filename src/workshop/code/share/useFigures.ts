import type { Workshop } from '../../../core/workshop'
import { dilemmas } from '../../../content/dilemmas'
import { scoreForGroup } from '../../../content/scanOfBank'
import { firstChoices, scoreDilemmas } from '../../../core/dilemmas'
import { hasValue, shareableFigures } from '../../../core/sharedResult'
import { onlyParts, type Figures } from '../sharing'
import { useScan } from '../../../record/scan'

/** The figures that a workshop asks for; `undefined` if no relation has a score. */
export function useFigures(workshop: Workshop): Figures | undefined {
  const answers = useScan((scan) => scan.answers)
  const choices = useScan((scan) => scan.choices)
  const { form } = workshop
  const all = shareableFigures(
    form,
    scoreForGroup(form, answers),
    scoreDilemmas(dilemmas, firstChoices(choices)),
  )
  if (!hasValue(all.now)) return undefined
  return onlyParts(all, [...(workshop.dilemmas ? (['dilemmas'] as const) : []), 'cells'])
}
