import { DotPlot } from '../../../charts/DotPlot'
import { bank } from '../../../content/bank'
import { relations, type Relation } from '../../../domain/framework'
import { bandOf, type ScaleScore } from '../../../domain/scale'
import { formatScore } from '../../../i18n/locale'
import { resultTexts } from '../../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../../i18n/texts'
import { ToneLabel } from '../../../ui/ToneLabel'

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
