import * as fc from 'fast-check'
import type { Colleague } from '../../src/core/colleague'
import { limits } from '../../src/core/limits'
import { anyScores } from './sharedResults'
import { fullForm } from './statements'

/** The ids of a bank, in its order. */
export const ids = fullForm().map(({ id }) => id)

/** What somebody shows who says "often" about society and wants to talk about two statements. */
export function colleague(change: Partial<Colleague> = {}): Colleague {
  return {
    bank: 4711,
    now: { politics: 50, organisation: 25, society: 75, citizens: null, profession: 100 },
    topics: [pairIn(ids, 0, 7)],
    ...change,
  }
}

/** Two statements as a topic, by their places in a bank. */
export function pairIn(bank: readonly string[], one: number, other: number): string {
  return [Math.min(one, other), Math.max(one, other)].map((at) => bank[at] ?? '').join('/')
}

const anyTopic = fc
  .uniqueArray(fc.nat({ max: ids.length - 1 }), { minLength: 2, maxLength: 2 })
  .map(([one = 0, other = 1]) => pairIn(ids, one, other))

/** Everything that can be shown to a colleague. */
export const anyColleague: fc.Arbitrary<Colleague> = fc.record(
  {
    bank: fc.integer({ min: 0, max: 2 ** 15 - 1 }),
    now: anyScores,
    topics: fc.uniqueArray(anyTopic, { maxLength: limits.topics }),
  },
  { noNullPrototype: true },
)
