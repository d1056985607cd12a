import { relations } from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import type { Locale } from '../../ui/language/locale'
import { rangeWords, scoreWord } from '../../ui/language/scoreWord'
import { reportTexts } from '../../ui/language/subjects/report'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/texts'
import type { DrawnAxis } from '../../ui/drawing/drawnAxis'
import { absentWords, radarValue } from '../../content/words/resultWords'
import type { ResultExport } from './resultExport'

/** The five axes in their fixed order, with the words of the screen. */
export function radarAxes({ locale, score, names }: ResultExport): DrawnAxis[] {
  return relations.map((id) => {
    const scale = score.relations[id]
    return {
      id,
      label: names.relations[id],
      score: scale.score,
      shown: scale.score === undefined ? '' : scoreWord(scanTexts[locale], scale.score),
      thin: scale.thin,
      remarks: [remarkOn(locale, scale)],
    }
  })
}

function remarkOn(locale: Locale, scale: ScaleScore): string {
  const [t, result, scan] = [reportTexts[locale], resultTexts[locale], scanTexts[locale]]
  return scale.score === undefined
    ? absentWords(result, scale)
    : fill(t.svgBand, { band: rangeWords(scan, result.bandRange, bandOf(scale)) })
}

/** The picture as a sentence, for people who cannot see it. */
export function describeRadar(locale: Locale, axes: readonly DrawnAxis[]): string {
  const result = resultTexts[locale]
  const values = axes.map(({ label, score }) => radarValue(result, scanTexts[locale], label, score))
  return fill(result.radarDescription, { values: values.join(', ') })
}

/** What people need to know who find the drawing without the report. */
export function radarNotes({ locale }: ResultExport): string[] {
  const [t, result] = [reportTexts[locale], resultTexts[locale]]
  return [result.radarNote, t.svgBandNote]
}
