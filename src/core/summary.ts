import { standsAbove, type Verdict } from './certainty'
import { relations, type Relation } from './framework'
import type { ScanScore } from './score'

/** What can be said about a scan in one sentence, and no more. */
export type Summary =
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'even' }
  | {
      readonly kind: 'contrast'
      /** The verdict that holds for every upper relation against every lower one. */
      readonly verdict: Exclude<Verdict, 'none'>
      readonly upper: readonly Relation[]
      readonly lower: readonly Relation[]
    }

/**
 * Says where a profile differs from itself: the relations that stand clearly (or, failing that,
 * possibly) above others. Every named upper relation differs from every named lower one, so the
 * sentence is true for each pair in it; a bare minimum or maximum is never named.
 */
export function summarise({ pairs }: Pick<ScanScore, 'pairs'>): Summary {
  if (pairs.length === 0) return { kind: 'tooFew' }
  for (const verdict of ['clear', 'possible'] as const) {
    const contrast = findContrast((x, y) => standsAbove(pairs, x, y, accepted[verdict]))
    if (contrast) return { kind: 'contrast', verdict, ...contrast }
  }
  return { kind: 'even' }
}

const accepted = { clear: ['clear'], possible: ['clear', 'possible'] } as const

type Above = (x: Relation, y: Relation) => boolean
type Contrast = { upper: Relation[]; lower: Relation[] }

function findContrast(above: Above): Contrast | undefined {
  const tops = relations.filter(
    (x) => relations.some((y) => above(x, y)) && !relations.some((y) => above(y, x)),
  )
  return tops.map((top) => widen(top, tops, above)).sort((a, b) => pairCount(b) - pairCount(a))[0]
}

/** The bottom of what stands below one top, with every top that stands above all of that. */
function widen(top: Relation, tops: readonly Relation[], above: Above): Contrast {
  const below = relations.filter((y) => above(top, y))
  const lower = below.filter((y) => !below.some((z) => above(y, z)))
  return { upper: tops.filter((x) => lower.every((y) => above(x, y))), lower }
}

function pairCount({ upper, lower }: Contrast): number {
  return upper.length * lower.length
}
