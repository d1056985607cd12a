import { relations } from '../../core/framework'
import { quantile } from '../../core/group'
import { thirds, type ThirdsPart } from '../../core/thirds'
import { leastThresholds } from '../../core/thresholds'
import { stepFor, type Figure, type CountedFigure } from './figureOf'
import { medianIds } from './figures'
import type { Picture } from './rounds'

/** Whether the figures of a picture are possible for any group. */
export function hasPossibleFigures({ figures, thirds: parts, named }: Picture): boolean {
  return (
    medianIds.every((id) => isPossibleFigure(figures[id])) &&
    relations.every((id) => isPossibleThirds(parts[id]?.parts)) &&
    named.every(({ upper, lower }) => upper !== lower)
  )
}

function isPossibleFigure(figure: (Figure & { readonly n?: number }) | undefined): boolean {
  if (!figure) return true
  const { n, median, q1, q3, apart } = figure
  if (n !== undefined && [median, q1 ?? 0, q3 ?? 0].some((value) => value % stepFor(n) !== 0)) {
    return false
  }
  if (q1 === undefined || q3 === undefined) return q1 === q3 && apart === undefined
  return q1 <= median && median <= q3 && (n === undefined || n >= leastThresholds.quartiles)
}

/** Every third in its order, alone or joined to the next. */
function isPossibleThirds(parts: readonly ThirdsPart[] | undefined): boolean {
  if (!parts) return true
  const inOrder = parts.flatMap((part) => part.thirds).join()
  return parts.length > 1 && inOrder === thirds.join()
}

/** The number of people who may have changed their value without changing their mark. */
const SLACK = 2

/**
 * Whether a figure is possible for a group with these known values.
 * @param unknown the number of other people, with any value
 */
export function isCoveredBy(
  figure: CountedFigure,
  known: readonly number[],
  unknown: number,
): boolean {
  const sorted = [...known].sort((a, b) => a - b)
  const any = Math.min(SLACK, sorted.length)
  const others = (value: number) => Array.from({ length: unknown + any }, () => value)
  const lowest = [...others(0), ...sorted.slice(0, sorted.length - any)]
  const highest = [...sorted.slice(any), ...others(100)]
  const half = stepFor(figure.n) / 2
  const isWithin = (value: number | undefined, p: number) => {
    const [from = 0, to = 100] = [quantile(lowest, p), quantile(highest, p)]
    return value === undefined || (value >= from - half && value <= to + half)
  }
  return isWithin(figure.q1, 0.25) && isWithin(figure.median, 0.5) && isWithin(figure.q3, 0.75)
}
