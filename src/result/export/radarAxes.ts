import { relations } from '../../core/framework'
import { resultNumbers, type ScaleNumbers } from './resultNumbers'
import { formatScore, type Locale } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { resultTexts } from '../../ui/language/subjects/result'
import { fill } from '../../ui/language/texts'
import type { DrawnAxis } from '../../ui/drawing/drawnAxis'
import type { ResultExport } from './resultExport'

/** The five axes in their fixed order, with the numbers of the screen. */
export function radarAxes({ locale, form, score, names, wanted }: ResultExport): DrawnAxis[] {
  const numbers = resultNumbers(form, score).relations
  return relations.map((id) => {
    const scale = numbers[id]
    return {
      name: names.relations[id],
      score: scale.score,
      wanted: wanted[id],
      shown: scale.score === undefined ? '–' : formatScore(scale.score),
      thin: scale.thin,
      remarks: remarksOn(locale, scale, wanted[id]),
    }
  })
}

function remarksOn(locale: Locale, scale: ScaleNumbers, wanted: number | undefined): string[] {
  const t = reportTexts[locale]
  const { from, to } = scale
  const band =
    from === undefined || to === undefined
      ? resultTexts[locale].absent
      : fill(t.svgBand, { from: formatScore(from), to: formatScore(to) })
  return wanted === undefined ? [band] : [band, fill(t.svgWantedValue, { value: wanted })]
}

/** The radar in one sentence, for people who cannot see it. */
export function describeRadar(locale: Locale, axes: readonly DrawnAxis[]): string {
  const [t, result] = [reportTexts[locale], resultTexts[locale]]
  const values = axes.map(({ name, score, shown }) =>
    fill(score === undefined ? result.radarMissing : result.radarValue, {
      relation: name,
      score: shown,
    }),
  )
  const now = fill(result.radarDescription, { values: values.join(', ') })
  const aims = axes.flatMap(({ name, wanted }) =>
    wanted === undefined ? [] : fill(result.radarValue, { relation: name, score: wanted }),
  )
  return aims.length === 0 ? now : fill(t.svgDescription, { now, wanted: aims.join(', ') })
}

/** What somebody has to know who finds the drawing without the report. */
export function radarNotes({ locale, form }: ResultExport): string[] {
  const [t, result] = [reportTexts[locale], resultTexts[locale]]
  return [
    result.radarNote,
    t.svgBandNote,
    result.honestyNorm,
    ...(form === 'quick' ? [result.honestyQuick] : []),
  ]
}
