import { keyOfContrast, overlap, type Contrast } from './contrasts'
import { MOST_CONTRASTS } from './sizes'

/**
 * The contrasts to show, never with the same statement twice: three whenever that is possible. One
 * with an authored text comes first; then one relation at two levels; then one relation in one
 * ambition; then one with relations not shown yet, so that no two cards ask the same; then the
 * largest distance; then the order of the statements. A contrast that the person did not recognise
 * is replaced by the next.
 * @param unrecognised keys of contrasts, in the order in which they were put away
 */
export function chooseContrasts<C extends Contrast>(
  contrasts: readonly C[],
  isAuthored: (contrast: C) => boolean,
  unrecognised: readonly string[] = [],
): C[] {
  const ranked = contrasts.map((contrast) => ({
    contrast,
    rank: rankOf(contrast, isAuthored(contrast)),
  }))
  const first = firstChoice(ranked)
  // Step by step, so that putting one away leaves the others in place.
  return unrecognised.reduce((shown, key, i) => {
    const place = shown.findIndex((contrast) => keyOfContrast(contrast) === key)
    if (place === -1) return shown
    const gone = new Set(unrecognised.slice(0, i + 1))
    const [before, after] = [shown.slice(0, place), shown.slice(place + 1)]
    const next = inOrder(ranked, [...before, ...after]).find(
      (contrast) => !gone.has(keyOfContrast(contrast)),
    )
    return [...before, ...(next ? [next] : []), ...after]
  }, first)
}

type Ranked<C> = { readonly contrast: C; readonly rank: number }

/** The merits of a contrast by itself, as one number: each reason outweighs all later ones. */
function rankOf({ high, low }: Contrast, isAuthored: boolean): number {
  const isOneRelation = high.relation === low.relation
  return (
    4 * Number(isAuthored) +
    2 * Number(isOneRelation && high.level !== low.level) +
    Number(isOneRelation && high.ambition === low.ambition)
  )
}

function firstChoice<C extends Contrast>(ranked: readonly Ranked<C>[]): C[] {
  const all = ranked.map(({ contrast }) => contrast)
  const sizes = Array.from({ length: MOST_CONTRASTS }, (_, i) => MOST_CONTRASTS - i)
  const size = sizes.find((n) => hasApart(all, n)) ?? 0
  const shown: C[] = []
  while (shown.length < size) {
    const left = inOrder(ranked, shown)
    const rest = size - shown.length - 1
    // The best one may leave no room for a third: then the next best.
    const next = left.find((contrast) => hasApart(besides(left, [contrast]), rest))
    if (!next) break
    shown.push(next)
  }
  return shown
}

/** The contrasts that share no statement with those shown, the best first. */
function inOrder<C extends Contrast>(ranked: readonly Ranked<C>[], shown: readonly C[]): C[] {
  const seen = new Set(shown.flatMap(relationsOf))
  const newIn = (contrast: C) =>
    [...new Set(relationsOf(contrast))].filter((relation) => !seen.has(relation)).length
  return ranked
    .filter(({ contrast }) => !shown.some((other) => overlap(contrast, other)))
    .map(({ contrast, rank }) => ({
      contrast,
      rank: 100 * rank + 10 * newIn(contrast) + contrast.distance,
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ contrast }) => contrast)
}

function relationsOf({ high, low }: Contrast): string[] {
  return [high.relation, low.relation]
}

function besides<C extends Contrast>(contrasts: readonly C[], shown: readonly C[]): C[] {
  return contrasts.filter((contrast) => !shown.some((other) => overlap(contrast, other)))
}

/** Whether there are so many contrasts that share no statement. */
function hasApart(contrasts: readonly Contrast[], size: number): boolean {
  if (size === 0) return true
  if (size === 1) return contrasts.length > 0
  return contrasts.some((contrast) => hasApart(besides(contrasts, [contrast]), size - 1))
}
