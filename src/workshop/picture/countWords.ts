import type { Count } from '../board/tally'
import { fill } from '../../ui/language/fill'
import type { GroupMessages } from './groupWords'

/** The number of people on a side, as in "12 mensen" and "(bijna) iedereen". */
export function peopleWords(t: GroupMessages, count: Count): string {
  return typeof count === 'number' ? fill(t.people, { n: count }) : t[count]
}

/** The same in a table, where the heading says that these are people. */
export function countWord(t: GroupMessages, count: Count): string {
  return typeof count === 'number' ? String(count) : t[count]
}

/** The number of people who want to talk about a statement. */
export function votesWords(t: GroupMessages, count: Count): string {
  return typeof count === 'number' ? fill(t.votes, { n: count }) : t.votesMost
}
