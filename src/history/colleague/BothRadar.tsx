import { relationAxes } from '../../content/words/relationAxes'
import { scoreWord } from '../../ui/language/scoreWord'
import { RadarFigure } from '../../ui/charts/RadarFigure'
import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { scalesOf, type Both } from './scalesOf'

/** Both shapes over each other. */
export function BothRadar({ mine, theirs }: Both) {
  const t = useTexts(colleagueTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const axes = relationAxes(useLocale(), scalesOf(mine), othersOf(theirs))
  const wordOf = (score: number | undefined) =>
    score === undefined ? result.absent : scoreWord(scan, score)
  const values = axes.map(({ label, score, other }) =>
    fill(t.pictureValue, { relation: label, mine: wordOf(score), theirs: wordOf(other) }),
  )
  return (
    <RadarFigure
      axes={axes}
      description={fill(result.radarDescription, { values: values.join('; ') })}
      legend={{ now: t.you, other: t.colleague }}
      caption={`${result.radarNote} ${t.rounded}`}
    />
  )
}

function othersOf({ now }: Both['theirs']) {
  return Object.fromEntries(Object.entries(now).filter(([, score]) => score !== null))
}
