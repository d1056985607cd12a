import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import * as fc from 'fast-check'
import * as hpke from 'hpke'
import { describe, expect, test } from 'vitest'
import { openSealer, type Means } from '../../../src/workshop/code/boardKey'
import { encodeCode } from '../../../src/workshop/code/codeText'
import * as noble from '../../../src/workshop/code/nobleSuite'
import { encodePayload, partsOf } from '../../../src/workshop/code/resultPayload'
import {
  createBoardKey,
  findCodes,
  readCode,
  seal,
  type FoundCode,
} from '../../../src/workshop/code/resultCode'
import { toBase64url } from '../../../src/core/base64url'
import { boardNumber } from '../../../src/core/workshop'
import { toBytes } from '../../../src/core/symbols'
import type { SharedResult } from '../../../src/core/sharedResult'
import { hostile, runs } from '../../support/runs'
import { anySharedResult, sharedResult } from '../../support/sharedResults'

const means: readonly Means[] = ['webcrypto', 'noble']

function onlyCode(text: string): FoundCode {
  const { codes, damaged } = findCodes(text)
  const [code] = codes
  if (!code || codes.length > 1 || damaged.length > 0) throw new Error(`No single code: ${text}`)
  return code
}

/** What a code holds, still sealed. */
function sealedIn(text: string): Uint8Array {
  return toBytes(onlyCode(text).symbols.slice(1, -6)) ?? new Uint8Array()
}

const noValues = {
  politics: null,
  organisation: null,
  society: null,
  citizens: null,
  profession: null,
}
const noWishes = { more: 0, less: 0 }
const wishes = {
  politics: { more: 7, less: 0 },
  organisation: noWishes,
  society: noWishes,
  citizens: noWishes,
  profession: { more: 1, less: 2 },
}
const row = { purpose: 10, connected: 50, professional: 90, partner: null }
const cells = { I: row, T: row, O: row }
const dilemmas = [0, 1, 2, 3, null, 0, 1, 2, 3, null] as const
const topics = [0, 31, 63]

describe('a code', () => {
  test('gives back any result, to the key it was sealed for and to no other', hostile, async () => {
    const [own, other] = [await createBoardKey(), await createBoardKey()]
    await fc.assert(
      fc.asyncProperty(anySharedResult, async (result) => {
        const code = onlyCode(await seal(result, own.publicKey))
        expect(await readCode(code, own.privateKey)).toEqual({ ok: true, value: result })
        expect(await readCode(code, other.privateKey)).toEqual({ ok: false, problem: 'otherKey' })
      }),
      runs(300),
    )
  })

  test('is the prefix, then groups of five symbols with single hyphens', async () => {
    const { publicKey } = await createBoardKey()
    expect(await seal(sharedResult(), publicKey)).toMatch(
      /^AMBT2(-[0-9A-HJKMNP-TV-Z]{5})+(-[0-9A-HJKMNP-TV-Z]{1,4})?$/,
    )
  })

  test('is as long as its parts make it, whatever they hold', async () => {
    const { publicKey } = await createBoardKey()
    const lengthOf = async (change: Partial<SharedResult>) =>
      (await seal(sharedResult(change), publicKey)).replaceAll('-', '').length
    expect(await lengthOf({})).toBe(112)
    expect(await lengthOf({ now: noValues })).toBe(112)
    expect(await lengthOf({ topics: [] })).toBe(await lengthOf({ topics }))
    const whole = { form: 'full', wishes, topics, dilemmas, cells } as const
    expect(await lengthOf(whole)).toBe(137)
  })

  test('is a new text each time, even for the same result', async () => {
    const { publicKey } = await createBoardKey()
    const result = sharedResult()
    expect(await seal(result, publicKey)).not.toBe(await seal(result, publicKey))
  })

  test.each<[string, Partial<SharedResult>]>([
    ['a quick score that is no multiple of 10', { now: { ...noValues, society: 35 } }],
    ['a full score that is no multiple of 5', { form: 'full', now: { ...noValues, society: 33 } }],
    ['a value above 100', { now: { ...noValues, society: 110 } }],
    ['a count of eight wishes', { wishes: { ...wishes, society: { more: 8, less: 0 } } }],
    ['four topics', { topics: [1, 2, 3, 4] }],
    ['a topic outside the bank', { topics: [64] }],
    ['nine dilemmas', { dilemmas: dilemmas.slice(1) }],
    ['a number of 41 bits', { participant: 2 ** 40 }],
    ['a ninth revision', { revision: 8 }],
    ['cells in the quick form', { cells }],
  ])('is never made from %s', async (_, wrong) => {
    const { publicKey } = await createBoardKey()
    await expect(seal(sharedResult(wrong), publicKey)).rejects.toThrow(RangeError)
  })
})

describe.each(means)('a code sealed with %s', (how) => {
  test.each(means)('is opened with %s', async (other) => {
    const keys = await (await openSealer(other)).createKeys()
    const result = sharedResult({ wishes, topics, dilemmas })
    const code = await seal(result, keys.publicKey, how)
    const payload = await (await openSealer(other)).open(keys.privateKey, sealedIn(code))
    expect(payload).toEqual(encodePayload(result))
    expect(await readCode(onlyCode(code), keys.privateKey)).toEqual({ ok: true, value: result })
  })

  test('is not opened with another key, nor after any change', async () => {
    const sealer = await openSealer(how)
    const [own, other] = [await sealer.createKeys(), await sealer.createKeys()]
    const sealed = sealedIn(await seal(sharedResult(), own.publicKey, how))
    expect(await sealer.open(other.privateKey, sealed)).toBeUndefined()
    expect(await sealer.open(own.privateKey, new Uint8Array(sealed.length))).toBeUndefined()
    const changed = sealed.map((byte, i) => (i === sealed.length - 1 ? byte ^ 1 : byte))
    expect(await sealer.open(own.privateKey, changed)).toBeUndefined()
  })
})

/** HPKE by somebody else: RFC 9180 in base mode. */
const independent = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})
const info = new TextEncoder().encode('ambtskompas result v2')
/** What that implementation takes as bytes: memory of exactly their length. */
const exactly = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer

describe('an independent implementation of RFC 9180', () => {
  test.each(means)('opens what is sealed with %s', async (how) => {
    const { publicKey, privateKey } = await createBoardKey()
    const sealed = sealedIn(await seal(sharedResult({ topics }), publicKey, how))
    const opened = await independent.open(
      {
        recipientKey: await independent.kem.deserializePrivateKey(exactly(privateKey)),
        enc: exactly(sealed.subarray(0, 32)),
        info,
      },
      exactly(sealed.subarray(32)),
    )
    expect(new Uint8Array(opened)).toEqual(encodePayload(sharedResult({ topics })))
  })

  test('seals what is opened here', async () => {
    const { publicKey, privateKey } = await createBoardKey()
    const result = sharedResult({ wishes })
    const { enc, ct } = await independent.seal(
      { recipientPublicKey: await independent.kem.deserializePublicKey(exactly(publicKey)), info },
      exactly(encodePayload(result)),
    )
    const sealed = Uint8Array.from([...new Uint8Array(enc), ...new Uint8Array(ct)])
    const text = encodeCode(partsOf(result), sealed)
    expect(await readCode(onlyCode(text), privateKey)).toEqual({ ok: true, value: result })
  })
})

test('a code with something else sealed in it is impossible', async () => {
  const { publicKey, privateKey } = await createBoardKey()
  const payload = encodePayload(sharedResult()).fill(0xff)
  const text = encodeCode(0, await (await openSealer()).seal(publicKey, payload))
  expect(await readCode(onlyCode(text), privateKey)).toEqual({ ok: false, problem: 'impossible' })
})

describe('createBoardKey', () => {
  test('makes two keys of 32 bytes, and a number of 25 bits derived from the public one', async () => {
    const { publicKey, privateKey, board } = await createBoardKey()
    expect([publicKey.length, privateKey.length]).toEqual([32, 32])
    expect(board).toBe(boardNumber({ publicKey: toBase64url(publicKey) }))
    expect(board).toBeLessThan(2 ** 25)
  })

  test('never makes the same twice', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, createBoardKey))
    expect(new Set(keys.map(({ board }) => board)).size).toBe(20)
  })
})

describe('the algorithms of RFC 9180', () => {
  const bytes = (hex: string) =>
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

  test.each([
    ['WebCrypto', hpke],
    ['noble', noble],
  ])('with %s open the example of its appendix A.1.1', async (_, algorithms) => {
    const suite = new hpke.CipherSuite<hpke.Key>(
      algorithms.KEM_DHKEM_X25519_HKDF_SHA256,
      algorithms.KDF_HKDF_SHA256,
      algorithms.AEAD_AES_128_GCM,
    )
    const key = await suite.DeserializePrivateKey(
      bytes('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
      true,
    )
    const opened = await suite.Open(
      key,
      bytes('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
      bytes(
        'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
      ),
      { info: bytes('4f6465206f6e2061204772656369616e2055726e'), aad: bytes('436f756e742d30') },
    )
    expect(new TextDecoder().decode(opened)).toBe('Beauty is truth, truth beauty')
  })
})
