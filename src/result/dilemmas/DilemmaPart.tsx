import { useState, type ComponentType } from 'react'
import { dilemmas } from '../../content/dilemmas'
import { largestDifference } from '../../core/summary'
import type { ScanScore } from '../../core/score'
import { openDilemmas } from '../../journey/stillAsked'
import { readScan, useScan } from '../../record/scan'
import { Disclosure } from '../../ui/Disclosure'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { DilemmaStories } from './DilemmaStories'

/** A dilemma to choose in, on the page that shows it. */
export type InPlace = ComponentType<{
  /** 1-based. */
  readonly number: number
}>

type Props = { readonly score: ScanScore; readonly Dilemma: InPlace | undefined }

/** One dilemma that fits the result, to do on the spot; then the choice, and the others. */
export function DilemmaPart({ score, Dilemma }: Props) {
  const t = useTexts(dilemmasTexts)
  const locale = useLocale()
  // Stays the same while somebody is choosing in it.
  const [here] = useState(() => fittingDilemma(score))
  const made = useScan(({ choices }) => dilemmas.filter(({ id }) => id in choices).length)
  const first = here === undefined ? undefined : dilemmas[here - 1]
  return (
    <Disclosure
      look="row"
      open={made > 0}
      summary={
        made > 0 || !first
          ? fill(t.madeTitle, { n: made, total: dilemmas.length })
          : fill(t.oneTitle, { name: first.name[locale] })
      }
    >
      {Dilemma && here !== undefined && <Dilemma number={here} />}
      <DilemmaStories scales={score.relations} />
    </Disclosure>
  )
}

/** The open dilemma between the two relations that differ most, else the first open one. */
function fittingDilemma(score: ScanScore): number | undefined {
  const { choices } = readScan()
  const difference = largestDifference(score)
  const pair = [difference?.upper, difference?.lower]
  const fitting = dilemmas.findIndex(
    ({ id, a, b }) => pair.includes(a) && pair.includes(b) && !(id in choices),
  )
  return fitting === -1 ? openDilemmas(choices).first?.number : fitting + 1
}
