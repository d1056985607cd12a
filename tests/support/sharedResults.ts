import * as fc from 'fast-check'
import {
  ambitions,
  levels,
  pairIds,
  recordOf,
  relations,
  type Form,
} from '../../src/core/framework'
import type { SharedChoice, SharedResult } from '../../src/core/sharedResult'
import { wishes } from '../../src/core/wishes'

const plain = { noNullPrototype: true } as const

function anyStep(from: number, to: number, step: number): fc.Arbitrary<number | null> {
  return fc.option(
    fc.integer({ min: 0, max: (to - from) / step }).map((steps) => from + steps * step),
  )
}

const anyScoresIn = (step: number) =>
  fc.record(
    recordOf(relations, () => anyStep(0, 100, step)),
    plain,
  )
export const anyScores = anyScoresIn(5)
const anyWishes = fc.record(
  recordOf(relations, () =>
    fc.record(
      recordOf(wishes, () => fc.nat(7)),
      plain,
    ),
  ),
  plain,
)
const anyTopics = fc.uniqueArray(fc.nat(63), { maxLength: 3 })
const anyChoices = fc.tuple(
  ...pairIds().map(() => fc.option(fc.constantFrom<SharedChoice>(0, 1, 2, 3))),
)
const anyCells = fc.record(
  recordOf(levels, () =>
    fc.record(
      recordOf(ambitions, () => anyStep(10, 90, 10)),
      plain,
    ),
  ),
  plain,
)

const upTo = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 })

const anyResultOf = (form: Form): fc.Arbitrary<SharedResult> =>
  fc.record(
    {
      bank: upTo(15),
      board: upTo(25),
      participant: upTo(40),
      revision: upTo(3),
      form: fc.constant(form),
      now: anyScoresIn(form === 'quick' ? 10 : 5),
      wishes: anyWishes,
      topics: anyTopics,
      dilemmas: anyChoices,
      ...(form === 'full' && { cells: anyCells }),
    },
    { ...plain, requiredKeys: ['bank', 'board', 'participant', 'revision', 'form', 'now'] },
  )

/** Everything that can be shared. */
export const anySharedResult: fc.Arbitrary<SharedResult> = fc.oneof(
  anyResultOf('quick'),
  anyResultOf('full'),
)

/** The result of somebody with the quick form; the same values unless told otherwise. */
export function sharedResult(change: Partial<SharedResult> = {}): SharedResult {
  return {
    bank: 4711,
    board: 1_234_567,
    participant: 1,
    revision: 0,
    form: 'quick',
    now: { politics: 60, organisation: 70, society: 40, citizens: 90, profession: null },
    ...change,
  }
}
