import { figureIds, medianIds, type FigureId } from './figures'
import { changedPairs, countChanges, markIn, markInBoth, markOrNone, type Member } from './members'

type Earlier = { readonly members: readonly Member[]; readonly published: readonly FigureId[] }

type Freshness = {
  /** The figures that may be published anew. */
  readonly fresh: ReadonlySet<FigureId>
  /** Whether it may be published anew which of two figures is higher. */
  readonly isPairFresh: (one: FigureId, other: FigureId) => boolean
}

/**
 * The figures that may be published anew, given all earlier pictures: since each of these, nobody's
 * value changed, or the values of at least so many people did. A count also reveals how many people
 * are on no side, so there the same holds for people who come or go.
 */
export function* freshnessOf(
  members: readonly Member[],
  rounds: readonly Earlier[],
  least: number,
): Generator<void, Freshness, void> {
  const earlier: { pairs: ReturnType<typeof changedPairs>; published: ReadonlySet<FigureId> }[] = []
  for (const { members: then, published } of rounds) {
    earlier.push({ pairs: changedPairs(members, then), published: new Set(published) })
    yield
  }
  const isFarEnough = (changes: number) => changes === 0 || changes >= least
  const fresh = new Set<FigureId>()
  for (const id of figureIds) {
    const marks = isMedian.has(id) ? [markIn(id)] : [markIn(id), markOrNone(id)]
    const isFresh = earlier.every(
      ({ pairs, published }) =>
        !published.has(id) || marks.every((markOf) => isFarEnough(countChanges(pairs, markOf))),
    )
    if (isFresh) fresh.add(id)
    yield
  }
  return {
    fresh,
    // Every picture reveals whether a difference was named.
    isPairFresh: (one, other) =>
      fresh.has(one) &&
      fresh.has(other) &&
      earlier.every(({ pairs }) => isFarEnough(countChanges(pairs, markInBoth(one, other)))),
  }
}

const isMedian: ReadonlySet<FigureId> = new Set(medianIds)
