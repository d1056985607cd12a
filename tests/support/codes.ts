import * as fc from 'fast-check'
import { encodeCode } from '../../src/workshop/code/codeText'
import { PART_KINDS, payloadBytes } from '../../src/workshop/code/resultPayload'

const SEAL_BYTES = 48

/** A whole code as it looks from outside: to be found, not to be opened. */
export function codeLike(number: number, kind = 0): string {
  const bytes = Uint8Array.from(
    { length: payloadBytes(kind) + SEAL_BYTES },
    (_, i) =>
      Math.floor(((((number + 1) * 2654435761) % 2 ** 32) + i * 40503 * (number + 7)) / 7) % 256,
  )
  return encodeCode(kind, bytes)
}

/** Any whole code, of any kind. */
export const anyCodeLike: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: PART_KINDS - 1 }), fc.infiniteStream(fc.nat(255)))
  .map(([kind, stream]) => {
    const bytes = [...stream.take(payloadBytes(kind) + SEAL_BYTES)]
    return encodeCode(kind, Uint8Array.from(bytes))
  })
