import type { Third, ThirdsPart } from '../../core/thirds'
import { fill } from '../../ui/language/texts'
import type { GroupMessages } from './groupWords'

/** The name of a third, or of two that were joined, as in "laag of midden". */
export function thirdsWords(t: GroupMessages, [first, second]: readonly Third[]): string {
  const names = { low: t.low, middle: t.mid, high: t.high }
  if (!first) return ''
  return second ? fill(t.twoThirds, { first: names[first], second: names[second] }) : names[first]
}

/** How many people are there, as in "4 laag". */
export function thirdsPartWords(t: GroupMessages, { thirds, people }: ThirdsPart): string {
  return fill(t.thirdsPart, { n: people, third: thirdsWords(t, thirds) })
}
