import type { Third, ThirdsPart } from '../../core/thirds'
import { fill } from '../../ui/language/fill'
import type { GroupMessages } from './groupWords'

/** The name of a third, or of two that were joined, as in "hoogstens soms". */
export function thirdsWords(t: GroupMessages, [first, second]: readonly Third[]): string {
  if (second) return first === 'low' ? t.atMost : t.atLeast
  return first ? { low: t.low, middle: t.mid, high: t.high }[first] : ''
}

/** The number of people in it, as in "4 soms". */
export function thirdsPartWords(t: GroupMessages, { thirds, people }: ThirdsPart): string {
  return fill(t.thirdsPart, { n: people, third: thirdsWords(t, thirds) })
}
