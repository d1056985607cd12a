import * as fc from 'fast-check'
import { toBase64url } from '../../src/core/base64url'
import { cleanTitle, type Workshop } from '../../src/core/workshop'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'

/** A workshop with a key that nobody holds. */
export function workshop(change: Partial<Workshop> = {}): Workshop {
  return {
    publicKey: toBase64url(Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256)),
    form: 'quick',
    dilemmas: true,
    language: 'nl',
    bank: 12_345,
    title: 'Teamdag vergunningen',
    ...change,
  }
}

export const anyWorkshop: fc.Arbitrary<Workshop> = fc.record(
  {
    publicKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url),
    form: fc.constantFrom('quick', 'full'),
    dilemmas: fc.boolean(),
    language: fc.constantFrom('nl', 'en', 'fy'),
    bank: fc.integer({ min: 0, max: 2 ** 15 - 1 }),
    title: fc.string({ unit: 'grapheme', maxLength: 70 }).map(cleanTitle),
  },
  { noNullPrototype: true },
)

export const anyPayload = anyWorkshop.map(encodeWorkshop)
