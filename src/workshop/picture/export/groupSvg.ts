import { relations } from '../../../core/framework'
import { formatMoment } from '../../../ui/language/moment'
import { groupTexts } from '../../../ui/language/subjects/group'
import { rangeWords, scoreWord } from '../../../ui/language/scoreWord'
import { scanTexts } from '../../../ui/language/subjects/scan'
import { fill } from '../../../ui/language/fill'
import { interquartileRange, thresholdWords } from '../groupWords'
import type { GroupExport } from './groupExport'
import type { DrawnAxis } from '../../../ui/drawing/drawnAxis'
import { drawSheet, type Drawing } from '../../../ui/drawing/radarSheet'

/** The radar of a group as a standalone drawing. */
export function drawGroupRadar(group: GroupExport): Drawing {
  const { locale, title, form, picture, thresholds } = group
  const t = groupTexts[locale]
  const axes = axesOf(group)
  const whole = axes.some(({ half }) => half)
  const day = formatMoment(locale, picture.closed)
  return drawSheet({
    locale,
    title,
    facts: fill(t.facts, { n: picture.people, form: t[form], day }),
    description: describe(group),
    axes,
    legend: [
      { mark: 'now', text: t.svgMiddle },
      ...(whole ? [{ mark: 'half', text: t.svgHalf } as const] : []),
    ],
    notes: [
      t.middleNote,
      t.roundedNote,
      fill(t.reportThreshold, thresholdWords(locale, thresholds)),
    ],
  })
}

function axesOf({ locale, names, picture: { figures } }: GroupExport): DrawnAxis[] {
  const [t, scan] = [groupTexts[locale], scanTexts[locale]]
  return relations.map((id) => {
    const figure = figures[`now.${id}`]
    const half = interquartileRange(figure)
    return {
      id,
      label: names.relations[id],
      score: figure?.median,
      shown: figure ? scoreWord(scan, figure.median) : '',
      thin: false,
      half,
      remarks: figure
        ? half
          ? [fill(t.svgHalfRange, { half: rangeWords(scan, t.halfRange, half) })]
          : []
        : [t.absent],
    }
  })
}

function describe({ locale, names, picture: { figures } }: GroupExport): string {
  const [t, scan] = [groupTexts[locale], scanTexts[locale]]
  const values = relations.map((id) => {
    const [relation, figure] = [names.relations[id], figures[`now.${id}`]]
    if (!figure) return fill(t.value, { relation, median: t.absent })
    const [median, half] = [scoreWord(scan, figure.median), interquartileRange(figure)]
    if (!half) return fill(t.value, { relation, median })
    return fill(t.valueHalf, { relation, median, half: rangeWords(scan, t.halfRange, half) })
  })
  return fill(t.radarDescription, { values: values.join('; ') })
}
