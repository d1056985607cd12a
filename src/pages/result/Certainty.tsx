import { DotPlot } from '../../charts/DotPlot'
import { encodeRoute } from '../../codec/route'
import { bank } from '../../content/bank'
import { relations, type Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { formatScore } from '../../i18n/locale'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { ToneLabel } from '../../ui/ToneLabel'
import { bandOf } from './words'

/** How far each score can be trusted: a sorted dot plot with the bands. */
export function Certainty({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
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
  return (
    <section className="result-section">
      <h2>{t.dotsTitle}</h2>
      <p>{t.dotsText}</p>
      <DotPlot caption={t.dotsCaption} absent={t.absent} rows={rows} />
      <a href={encodeRoute({ page: 'about' })}>{t.howComputed}</a>
    </section>
  )
}
