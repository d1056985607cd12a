import type { stepTexts } from '../../ui/language/subjects/step'
import { count } from '../../ui/language/fill'

const SPOKEN_STEP = 10

/**
 * How many characters are left, once that is few: exactly for people who see it, and every ten
 * characters for people who hear it.
 */
export function leftWords(
  t: (typeof stepTexts)['nl'],
  most: number,
  length: number,
): { shown: string; spoken: string } | undefined {
  const left = most - length
  if (left > Math.max(50, most / 25)) return undefined
  const words = (n: number) => (n === 0 ? t.left_none : count(n, t.left_one, t.left_other))
  return { shown: words(left), spoken: words(Math.ceil(left / SPOKEN_STEP) * SPOKEN_STEP) }
}
