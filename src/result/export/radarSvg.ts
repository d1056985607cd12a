import { formatDay } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill } from '../../ui/language/texts'
import type { DrawnAxis } from '../../ui/drawing/drawnAxis'
import { describeRadar, radarAxes, radarNotes } from './radarAxes'
import { drawSheet, type Drawing, type RadarSheet } from '../../ui/drawing/radarSheet'
import type { ResultExport } from './resultExport'

/** The radar of a result as a drawing that stands on its own. */
export function drawRadar(result: ResultExport): Drawing {
  const { locale, form, day, background } = result
  const t = reportTexts[locale]
  const axes = radarAxes(result)
  return drawSheet({
    locale,
    title: t.svgTitle,
    facts: fill(t.svgScan, { form: t[form], day: formatDay(locale, day) }),
    description: describeRadar(locale, axes),
    axes,
    legend: legendOf(result, axes),
    notes: radarNotes(result),
    background,
  })
}

function legendOf({ locale }: ResultExport, axes: readonly DrawnAxis[]): RadarSheet['legend'] {
  const t = reportTexts[locale]
  return [
    { mark: 'now', text: t.svgNow },
    ...(axes.some(({ thin }) => thin) ? [{ mark: 'thin', text: t.svgThin } as const] : []),
  ]
}
