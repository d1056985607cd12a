import * as fc from 'fast-check'
import { ambitions, forms, levels, recordOf, relations } from '../../src/core/framework'
import type { SharedResult } from '../../src/core/sharedResult'

const plain = { noNullPrototype: true } as const

function anyStep(from: number, to: number, step: number): fc.Arbitrary<number | null> {
  return fc.option(
    fc.integer({ min: 0, max: (to - from) / step }).map((steps) => from + steps * step),
  )
}

export const anyScores = fc.record(
  recordOf(relations, () => anyStep(0, 100, 5)),
  plain,
)
const anyShares = fc.record(
  recordOf(relations, () => anyStep(0, 12, 1)),
  plain,
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

/** Everything that can be shared. */
export const anySharedResult: fc.Arbitrary<SharedResult> = fc
  .record(
    {
      bank: upTo(15),
      board: upTo(25),
      nonce: upTo(20),
      revision: upTo(3),
      form: fc.constantFrom(...forms),
      now: anyScores,
      dilemmas: anyShares,
      cells: anyCells,
    },
    { ...plain, requiredKeys: ['bank', 'board', 'nonce', 'revision', 'form', 'now'] },
  )
  .map(({ cells, ...result }) => (result.form === 'full' && cells ? { ...result, cells } : result))

/** The result of somebody with the quick form; the same values unless told otherwise. */
export function sharedResult(change: Partial<SharedResult> = {}): SharedResult {
  return {
    bank: 4711,
    board: 1_234_567,
    nonce: 1,
    revision: 0,
    form: 'quick',
    now: { politics: 55, organisation: 70, society: 40, citizens: 85, profession: null },
    ...change,
  }
}
