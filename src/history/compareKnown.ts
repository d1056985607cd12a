import { TYPICAL_SD, verdictOn } from '../core/certainty'
import { recordOf, relations, type Relation } from '../core/framework'
import type { ScaleScore } from '../core/scale'
import type { ScanScore } from '../core/score'
import type { RelationValues } from '../core/sharedResult'

/** What is known of a score: its value, how far it may be rounded, and its certainty at best and worst. */
type Known = {
  readonly score: number
  /** The score before rounding lies at most this far away, in points. */
  readonly rounding: number
  /** The smallest and the largest variance that it may have. */
  readonly least: number
  readonly most: number
}
export type KnownScores = Readonly<Record<Relation, Known | undefined>>

/** `open`: the rule would say different things, depending on what is not known. */
export type KnownChange = {
  /** The second person minus the first, in points. */
  readonly difference: number
  readonly verdict: 'clear' | 'none' | 'open'
}

/** A code holds scores in steps of 5. */
const ROUNDING = 2.5
/** Of single answers, where somebody answers at random: 0, 25, 50, 75 and 100 equally often. */
const RANDOM_SD = Math.sqrt(1250)

/** Of a scan everything is known. */
export function knownOfScan({ relations: scales, sigma }: ScanScore): KnownScores {
  return recordOf(relations, (id) => {
    const { score, answered } = scales[id]
    if (score === undefined) return undefined
    const variance = sigma ** 2 / answered
    return { score, rounding: 0, least: variance, most: variance }
  })
}

/**
 * A code says neither on how many answers a score rests nor how far they lie apart. At best all
 * statements were answered with the least spread that the rule takes; at worst no more than a score
 * needs, at random.
 * @param scales of the form, for how many statements there are and how many are needed
 */
export function knownOfCode(
  scales: Readonly<Record<Relation, Pick<ScaleScore, 'items' | 'needed'>>>,
  now: RelationValues,
): KnownScores {
  return recordOf(relations, (id) => {
    const score = now[id]
    if (score === null) return undefined
    const { items, needed } = scales[id]
    return {
      score,
      rounding: ROUNDING,
      least: TYPICAL_SD ** 2 / items,
      most: RANDOM_SD ** 2 / needed,
    }
  })
}

/**
 * Per relation, what the rule for pairs says about two people with the same form and bank, whatever the
 * unknowns are; absent where either has no score.
 */
export function compareKnown(
  first: KnownScores,
  second: KnownScores,
): Record<Relation, KnownChange | undefined> {
  return recordOf(relations, (id) => {
    const [one, other] = [first[id], second[id]]
    return one && other && { difference: other.score - one.score, verdict: judge(one, other) }
  })
}

function judge(one: Known, other: Known): KnownChange['verdict'] {
  const distance = Math.abs(one.score - other.score)
  const rounding = one.rounding + other.rounding
  const closest = Math.max(0, distance - rounding)
  if (verdictOn(closest, Math.sqrt(one.most + other.most)) === 'clear') return 'clear'
  const farthest = verdictOn(distance + rounding, Math.sqrt(one.least + other.least))
  return farthest === 'none' ? 'none' : 'open'
}
