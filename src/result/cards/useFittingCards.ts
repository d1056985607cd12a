import { dilemmas } from '../../content/dilemmas'
import { firstChoices, scoreDilemmas } from '../../core/dilemmas'
import { fittingCards, type FittingCard } from './fittingCards'
import type { ScanScore } from '../../core/score'
import { useScan } from '../../record/scan'

/** The cards that fit this result and what the person chose. */
export function useFittingCards(score: ScanScore): FittingCard[] {
  const choices = useScan((scan) => scan.choices)
  const { cycles } = scoreDilemmas(dilemmas, firstChoices(choices))
  return fittingCards(score, cycles)
}
