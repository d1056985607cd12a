import * as fc from 'fast-check'
import { fromBase64url, toBase64url } from '../../src/core/base64url'
import { toPayload } from '../../src/core/linkPayload'
import { cleanTitle, handIns, MAX_MAIL, type Workshop } from '../../src/core/workshop'
import { localeIds } from '../../src/ui/language/locale'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'

/** A workshop with a key that nobody holds. */
export function workshop(change: Partial<Workshop> = {}): Workshop {
  return {
    publicKey: toBase64url(Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256)),
    form: 'quick',
    dilemmas: true,
    handIn: 'both',
    mail: '',
    language: 'nl',
    bank: 12_345,
    title: 'Teamdag vergunningen',
    ...change,
  }
}

/** The last part of a link with a right check, of a version that is still to come. */
export function newerPayload(): string {
  const bytes = fromBase64url(encodeWorkshop(workshop())) ?? new Uint8Array()
  return toPayload(Uint8Array.from([255, ...bytes.slice(1, -4)]))
}

/** A mail address, or none. */
export const anyMail = fc.oneof(
  fc.constant(''),
  fc
    .stringMatching(/^[a-z\d_+-]{1,9}(\.[a-z\d_+-]{1,9}){0,2}@([a-z\d]{1,9}\.){1,2}[a-z]{2,6}$/)
    .filter(({ length }) => length <= MAX_MAIL),
)

export const anyWorkshop: fc.Arbitrary<Workshop> = fc.record(
  {
    publicKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url),
    form: fc.constantFrom('quick', 'full'),
    dilemmas: fc.boolean(),
    handIn: fc.constantFrom(...handIns),
    mail: anyMail,
    // Those of the app have to fit, and one that this version does not have yet.
    language: fc.constantFrom(...localeIds, 'fy'),
    bank: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    title: fc.string({ unit: 'grapheme', maxLength: 70 }).map(cleanTitle),
  },
  { noNullPrototype: true },
)

export const anyPayload = anyWorkshop.map((any) => encodeWorkshop(any))
