import * as fc from 'fast-check'
import * as hpke from 'hpke'
import { describe, expect, test } from 'vitest'
import { encodePayload } from '../../../src/workshop/code/resultPayload'
import {
  createBoardKey,
  encodeOpen,
  findCodes,
  readCode,
  seal,
  type FoundCode,
} from '../../../src/workshop/code/resultCode'
import { toBase64url } from '../../../src/core/base64url'
import { boardNumber } from '../../../src/core/workshop'
import { alphabet, toBytes } from '../../../src/core/symbols'
import type { SharedResult } from '../../../src/core/sharedResult'
import { hostile, runs } from '../../support/runs'
import { anySharedResult, sharedResult } from '../../support/sharedResults'

function onlyCode(text: string): FoundCode {
  const { codes, damaged } = findCodes(text)
  const [code] = codes
  if (!code || codes.length > 1 || damaged.length > 0) throw new Error(`No single code: ${text}`)
  return code
}

const noValues = {
  politics: null,
  organisation: null,
  society: null,
  citizens: null,
  profession: null,
}

describe('an open code', () => {
  test('gives back any result', hostile, async () => {
    await fc.assert(
      fc.asyncProperty(anySharedResult, async (result) => {
        const code = onlyCode(encodeOpen(result))
        expect(code.sealed).toBe(false)
        expect(await readCode(code)).toEqual({ ok: true, value: result })
      }),
      runs(10_000),
    )
  })

  test('is the prefix, then groups of five symbols with single hyphens', () => {
    fc.assert(
      fc.property(anySharedResult, (result) => {
        expect(encodeOpen(result)).toMatch(
          /^AMBT2(-[0-9A-HJKMNP-TV-Z]{5})+(-[0-9A-HJKMNP-TV-Z]{1,4})?$/,
        )
      }),
    )
  })

  test('has 27 symbols for the five relations, 39 at most', () => {
    const lengthOf = (result: SharedResult) => encodeOpen(result).replaceAll('-', '').length - 5
    const row = { purpose: 10, connected: 50, professional: 90, partner: null }
    const cells = { I: row, T: row, O: row }
    expect(lengthOf(sharedResult())).toBe(27)
    expect(lengthOf(sharedResult({ form: 'full', dilemmas: noValues, cells }))).toBe(39)
  })

  test.each<[string, Partial<SharedResult>]>([
    ['a value that is no multiple of 5', { now: { ...noValues, society: 33 } }],
    ['a value above 100', { now: { ...noValues, society: 105 } }],
    ['a share above twelve twelfths', { dilemmas: { ...noValues, society: 13 } }],
    ['a nonce of 21 bits', { nonce: 2 ** 20 }],
    ['a ninth revision', { revision: 8 }],
    [
      'cells in the quick form',
      {
        cells: {
          I: { purpose: 10, connected: 10, professional: 10, partner: 10 },
          T: { purpose: 10, connected: 10, professional: 10, partner: 10 },
          O: { purpose: 10, connected: 10, professional: 10, partner: 10 },
        },
      },
    ],
  ])('is never made from %s', (_, wrong) => {
    expect(() => encodeOpen(sharedResult(wrong))).toThrow(RangeError)
  })
})

describe('a sealed code', () => {
  test('gives back any result, to the key it was sealed for and to no other', hostile, async () => {
    const [own, other] = [await createBoardKey(), await createBoardKey()]
    await fc.assert(
      fc.asyncProperty(anySharedResult, async (result) => {
        const code = onlyCode(await seal(result, own.publicKey))
        expect(code.sealed).toBe(true)
        expect(await readCode(code, own.privateKey)).toEqual({ ok: true, value: result })
        expect(await readCode(code, other.privateKey)).toEqual({ ok: false, problem: 'otherKey' })
        expect(await readCode(code)).toEqual({ ok: false, problem: 'noKey' })
      }),
      runs(300),
    )
  })

  test('is a new text each time, even for the same result', async () => {
    const { publicKey } = await createBoardKey()
    const result = sharedResult()
    expect(await seal(result, publicKey)).not.toBe(await seal(result, publicKey))
  })

  test('opens with plain HPKE, and holds the bytes of an open code', async () => {
    const suite = new hpke.CipherSuite(
      hpke.KEM_DHKEM_X25519_HKDF_SHA256,
      hpke.KDF_HKDF_SHA256,
      hpke.AEAD_AES_128_GCM,
    )
    const { publicKey, privateKey } = await createBoardKey()
    const code = await seal(sharedResult(), publicKey)
    const symbols = Array.from(code.replaceAll('-', '').slice(5), (each) => alphabet.indexOf(each))
    const bytes = toBytes(symbols.slice(1, -6)) ?? new Uint8Array()
    const payload = await suite.Open(
      await suite.DeserializePrivateKey(privateKey, true),
      bytes.subarray(0, 32),
      bytes.subarray(32),
      { info: new TextEncoder().encode('ambtskompas result v1') },
    )
    expect(payload).toEqual(encodePayload(sharedResult()))
  })
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

test.each([
  ['nothing', ''],
  ['a word', 'AMBT2'],
  ['a code with a wrong symbol', encodeOpen(sharedResult()).replace(/..$/, '00')],
])('readCode calls %s damaged', async (_, text) => {
  expect(await readCode({ text, line: 1, sealed: false })).toEqual({
    ok: false,
    problem: 'damaged',
  })
})
