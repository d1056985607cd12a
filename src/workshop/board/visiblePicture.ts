import { relations, type Relation } from '../../core/framework'
import type { Thresholds } from '../../core/thresholds'
import type { Figure, Thirds } from './figureOf'
import { countIds, leastFor, medianIds, present, type FigureId } from './figures'
import type { CountedPicture, Picture } from './rounds'
import type { Tally } from './tally'

/**
 * The picture as everybody may see it, given the trainer's thresholds: without the number of people
 * with a value, which could reveal that one of them has none.
 */
export function visiblePicture(picture: CountedPicture, thresholds: Thresholds): Picture {
  const isEnough = (id: FigureId, n: number) => n >= leastFor(id, thresholds)
  const figures = present(medianIds, (id): Figure | undefined => {
    const kept = picture.figures[id]
    if (!kept || !isEnough(id, kept.n)) return undefined
    const { n, ...figure } = kept
    return n < thresholds.quartiles ? { median: figure.median } : figure
  })
  const thirds = present(relations, (id): Thirds | undefined => {
    const kept = picture.thirds[id]
    return kept && isEnough(`thirds.${id}`, kept.n) ? { parts: kept.parts } : undefined
  })
  const counts = present(countIds, (id): Tally | undefined => {
    const kept = picture.counts[id]
    return kept && isEnough(id, kept.n) ? { sides: kept.sides } : undefined
  })
  const isWhole = (id: Relation) => (picture.figures[`now.${id}`]?.n ?? 0) >= thresholds.quartiles
  const named = picture.named.filter(({ upper, lower }) => isWhole(upper) && isWhole(lower))
  const { closed, people } = picture
  return { closed, people, figures, thirds, counts, named }
}
