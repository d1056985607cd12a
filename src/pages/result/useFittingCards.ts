import { dilemmas } from '../../content/dilemmas'
import { firstChoices, scoreDilemmas } from '../../domain/dilemmas'
import { fittingCards, type FittingCard } from '../../domain/fittingCards'
import type { ScanScore } from '../../domain/score'
import { useScan } from '../../store/scan'

/** The cards that fit this result and what the person wants and chose. */
export function useFittingCards(score: ScanScore): FittingCard[] {
  const wanted = useScan((scan) => scan.wanted)
  const focus = useScan((scan) => scan.focus)
  const choices = useScan((scan) => scan.choices)
  const { cycles } = scoreDilemmas(dilemmas, firstChoices(choices))
  return fittingCards(score, { wanted, focus, cycles })
}
