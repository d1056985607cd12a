import { BAND_FACTOR, TYPICAL_SD, TYPICAL_WEIGHT } from '../../core/certainty'
import type { Explanation } from './explain'
import { bandOf, ENOUGH, type ScaleScore } from '../../core/scale'
import { formatDecimal, formatScore } from '../../ui/language/locale'
import { readingTexts } from '../../ui/language/subjects/reading'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly explanation: Explanation
  readonly scale: ScaleScore
  readonly sigma: number
}

/** From the points to the number and its band, or why there is no number. */
export function StorySum({ explanation: { total, answered, outcome }, scale, sigma }: Props) {
  const t = useTexts(readingTexts)
  const locale = useLocale()
  const number = (value: number, decimals: number) => formatDecimal(locale, value, decimals)
  const { score, band, needed, thin } = scale
  const given = { n: answered, needed, total }
  const counted =
    answered === 0 ? t.sumNone : fill(count(answered, t.sum_one, t.sum_other), { total })
  if (outcome === undefined || score === undefined || band === undefined) {
    return <Lines lines={[counted, fill(t.needed, given)]} />
  }
  const mean = number(outcome.points, 4)
  const { from, to } = bandOf(scale)
  return (
    <Lines
      lines={[
        counted,
        fill(t.mean, { ...given, mean }),
        fill(t.scale, { mean, percent: number(outcome.percent, 2) }),
        `${fill(t.needed, given)} ${fill(t.published, { score: formatScore(score) })}` +
          (thin ? ` ${fill(t.thinScore, ENOUGH)}` : ''),
        fill(t.bandSum, {
          factor: number(BAND_FACTOR, 3),
          sigma: number(sigma, 1),
          n: answered,
          band: number(band, 1),
          from: formatScore(from),
          to: formatScore(to),
        }),
        fill(t.sigma, {
          sigma: number(sigma, 1),
          weight: TYPICAL_WEIGHT,
          typical: TYPICAL_SD,
        }),
      ]}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol className={patterns.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}
