import type { RadarAxis } from '../../ui/charts/radarAxis'
import { framework } from '../framework'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import type { Locale } from '../../ui/language/locale'

type Scores = Readonly<Record<Relation, Pick<ScaleScore, 'score' | 'thin'>>>

/**
 * The five axes of a radar, in their fixed order.
 * @param others a second set of scores to draw, if any
 */
export function relationAxes(
  locale: Locale,
  scales: Scores,
  others: Readonly<Partial<Record<Relation, number>>> = {},
): RadarAxis[] {
  return relations.map((id) => {
    const { score, thin } = scales[id]
    const label = framework().relations[id].label[locale]
    return { id, label, score, thin, other: others[id] }
  })
}
