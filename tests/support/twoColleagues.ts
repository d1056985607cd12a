import { statementsOf } from '../../src/content/bank'
import type { Colleague } from '../../src/core/colleague'
import type { Answers } from '../../src/core/statement'
import { encodeColleague } from '../../src/history/colleague/colleagueLink'
import { linkBank } from '../../src/history/colleague/shownOf'
import { allAnswered } from './answers'

export const quick = statementsOf('quick')
const [first, other, last] = quick.filter(({ reversed }) => !reversed)
if (!first || !other || !last) throw new Error('Too few statements')
/** Statements of the quick form, none reverse-keyed. */
export const [one, third] = [first, last]

export const answers: Answers = {
  ...allAnswered(quick, 3),
  [one.id]: 5,
  [other.id]: 1,
  [third.id]: 1,
}

/** The scan of somebody who wants to talk about two pairs. */
export const mine = {
  answers,
  ownWords: { topics: [`${one.id}/${other.id}`, `${one.id}/${third.id}`] },
}

/** What a colleague showed who wants to talk about the first of these. */
export const theirs: Colleague = {
  bank: linkBank.number,
  now: { politics: 50, organisation: 25, society: 75, citizens: null, profession: 100 },
  topics: mine.ownWords.topics.slice(0, 1),
}

/** The last part of that colleague's link. */
export function payloadOf(change: Partial<Colleague> = {}): string {
  return encodeColleague({ ...theirs, ...change }, linkBank.ids)
}
