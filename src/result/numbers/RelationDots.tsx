import { DotPlot } from '../../ui/charts/DotPlot'
import { bank } from '../../content/bank'
import { relations, type Relation } from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import { rangeWords, scoreWord } from '../../ui/language/scoreWord'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { ToneLabel } from '../../ui/ToneLabel'
import { absentWords } from '../../content/words/resultWords'

/** The relations from high to low, each with its band. */
export function RelationDots({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const rows = relations.map((id) => {
    const scale = scales[id]
    const label = bank.framework.relations[id].label[locale]
    const { from, to } = bandOf(scale)
    return {
      id,
      name: <ToneLabel tone={id} text={label} />,
      score: scale.score,
      from,
      to,
      thin: scale.thin,
      absent: absentWords(t, scale),
      description:
        scale.score === undefined
          ? `${label}: ${absentWords(t, scale)}`
          : fill(t.dotValue, {
              relation: label,
              word: scoreWord(scan, scale.score),
              band: rangeWords(scan, t.bandRange, { from, to }),
            }),
    }
  })
  return <DotPlot caption={t.dotsCaption} rows={rows} />
}
