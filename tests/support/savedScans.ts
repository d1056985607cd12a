import * as fc from 'fast-check'
import type { SavedScan } from '../../src/codec/savedScan'
import { anyAnswer } from './answers'
import { fullForm } from './statements'

/** A saved scan in progress, with bank version 3. */
export function savedScan(change: Partial<SavedScan> = {}): SavedScan {
  return {
    schema: 1,
    revision: 4,
    bank: { id: 'ambtskompas', version: 3, fingerprint: '811c9dc5' },
    answers: { 'I-purpose-politics': 4, 'T-connected-society': 'na', 'O-partner-citizens': 1 },
    place: { form: 'quick', at: 2 },
    reminded: ['quick/1'],
    ...change,
  }
}

const ids = fullForm().map(({ id }) => id)

export const anySavedScan: fc.Arbitrary<SavedScan> = fc.record(
  {
    schema: fc.constant(1 as const),
    revision: fc.integer({ min: 1 }),
    bank: fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
        version: fc.integer({ min: 1 }),
        fingerprint: fc.stringMatching(/^[0-9a-f]{8}$/),
      },
      { noNullPrototype: true },
    ),
    answers: fc.dictionary(fc.constantFrom(...ids), anyAnswer, { noNullPrototype: true }),
    place: fc.record(
      {
        form: fc.constantFrom('quick', 'full'),
        at: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom('review', 'result')),
      },
      { noNullPrototype: true },
    ),
    reminded: fc.array(fc.stringMatching(/^(quick|full)\/[1-9]$/), { maxLength: 12 }),
  },
  { requiredKeys: ['schema', 'revision', 'bank', 'answers', 'reminded'], noNullPrototype: true },
)
