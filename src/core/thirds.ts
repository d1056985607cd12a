import { LEAST_ON_A_SIDE } from './thresholds'

/** The thirds of the scale, as people guess them by raising hands. */
export const thirds = ['low', 'middle', 'high'] as const
export type Third = (typeof thirds)[number]

/** The number of people in a third, or in two that were joined. */
export type ThirdsPart = { readonly thirds: readonly Third[]; readonly people: number }

const LOW_ENDS = 37.5
const HIGH_BEGINS = 62.5

/** The third that a value of 0..100 is in, as its place in `thirds`. */
export function thirdOf(value: number): number {
  return value < LOW_ENDS ? 0 : value > HIGH_BEGINS ? 2 : 1
}

/**
 * The number of people in each third; a third with nobody, one or two people is joined to its
 * smaller neighbour. Nothing where all are joined: that would only say how many people there are.
 * @param counts how many people are in the low, middle and high third
 */
export function joinThirds(counts: readonly number[]): readonly ThirdsPart[] | undefined {
  let parts: ThirdsPart[] = thirds.map((third, i) => ({ thirds: [third], people: counts[i] ?? 0 }))
  for (;;) {
    const least = Math.min(...parts.map(({ people }) => people))
    if (least >= LEAST_ON_A_SIDE) return parts.length > 1 ? parts : undefined
    if (parts.length === 1) return undefined
    parts = joined(
      parts,
      parts.findIndex(({ people }) => people === least),
    )
  }
}

/**
 * The same, without revealing that one or two people have no value: they are counted in the largest
 * part, so that the parts add up to everybody. From three on they show as the difference.
 */
export function hideMissing(parts: readonly ThirdsPart[], missing: number): readonly ThirdsPart[] {
  if (missing === 0 || missing >= LEAST_ON_A_SIDE) return parts
  const most = Math.max(...parts.map(({ people }) => people))
  const largest = parts.findIndex(({ people }) => people === most)
  return parts.map((part, i) => (i === largest ? { ...part, people: most + missing } : part))
}

/** Joins the part at a place to its smaller neighbour, the first of two equal ones. */
function joined(parts: readonly ThirdsPart[], at: number): ThirdsPart[] {
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const from = before && (!after || before.people <= after.people) ? at - 1 : at
  const pair = parts.slice(from, from + 2)
  const both = {
    thirds: pair.flatMap((part) => part.thirds),
    people: pair.reduce((sum, { people }) => sum + people, 0),
  }
  return [...parts.slice(0, from), both, ...parts.slice(from + 2)]
}
