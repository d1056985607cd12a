import { DotPlot } from '../../ui/charts/DotPlot'
import { bank } from '../../content/bank'
import { relations, type Relation } from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import { formatScore } from '../../ui/language/locale'
import { resultTexts } from '../../ui/language/subjects/result'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { ToneLabel } from '../../ui/ToneLabel'

/** The relations from high to low, each with its band. */
export function RelationDots({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const rows = relations.map((id) => {
    const scale = scales[id]
    const label = bank.framework.relations[id].label[locale]
    const { from, to } = bandOf(scale)
    const shown = scale.score === undefined ? '' : formatScore(scale.score)
    return {
      id,
      name: <ToneLabel tone={id} text={label} />,
      score: scale.score,
      shown,
      from,
      to,
      thin: scale.thin,
      description:
        scale.score === undefined
          ? fill(t.radarMissing, { relation: label })
          : fill(t.dotValue, {
              relation: label,
              score: shown,
              from: formatScore(from),
              to: formatScore(to),
            }),
    }
  })
  return <DotPlot caption={t.dotsCaption} absent={t.absent} rows={rows} />
}
