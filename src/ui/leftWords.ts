import { fill } from './language/fill'

const SPOKEN_STEP = 10

type Words = {
  readonly left: string
  /** The text for a full field; without it zero is said like any other number. */
  readonly left_none?: string
}

/**
 * The number of characters left in a field, near its end: exact on screen, and in tens when spoken.
 * @param nearEnd the number of characters left from which on it is said
 */
export function leftWords(
  t: Words,
  left: number,
  nearEnd = 50,
): { shown: string; spoken: string } | undefined {
  if (left > nearEnd) return undefined
  const words = (n: number) => (n === 0 && t.left_none) || fill(t.left, { n })
  return { shown: words(left), spoken: words(Math.ceil(left / SPOKEN_STEP) * SPOKEN_STEP) }
}
