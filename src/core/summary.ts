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
 * Finds the contrast within a profile: the relations that clearly (or, failing that, possibly)
 * score above others. Every upper relation it names differs from every lower one, so the sentence
 * is true of each pair in it. A mere minimum or maximum is never named.
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

/** The lowest relations below one top, with every top that is above all of them. */
function widen(top: Relation, tops: readonly Relation[], above: Above): Contrast {
  const below = relations.filter((y) => above(top, y))
  const lower = below.filter((y) => !below.some((z) => above(y, z)))
  return { upper: tops.filter((x) => lower.every((y) => above(x, y))), lower }
}

function pairCount({ upper, lower }: Contrast): number {
  return upper.length * lower.length
}
