import * as fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { builtInBank } from '../../../src/content/builtInBank'
import type { Carried } from '../../../src/content/inUse'
import { fromLines, toLines } from '../../../src/content/own/bankLines'
import { decodeBank, encodeBank } from '../../../src/content/own/bankLink'
import { MOST_CARRIED } from '../../../src/content/own/carried'
import { emptyDraft, fileOf, rowsOfBank, withRows } from '../../../src/content/own/draft'
import { packBank, unpackBank } from '../../../src/content/own/packBank'
import { checkOwnBank, readBankLines } from '../../../src/content/own/readOwnBank'
import { levels, relations } from '../../../src/core/framework'
import { toPayload } from '../../../src/core/linkPayload'
import { encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { checkedBank, ours, waterBoard } from '../../support/ownBanks'
import { hostile, runs } from '../../support/runs'
import { withWrongLetters } from '../../support/wrongLetters'
import { workshop } from '../../support/workshops'

const { own } = checkedBank(waterBoard)
const carried: Carried = own.carried ?? { kind: 'host', id: 'none' }
const payload = encodeBank(carried)

/** What the link of a bank holds. */
function linesIn(text: string): string | undefined {
  const read = decodeBank(text)
  return read.ok && read.value.kind === 'packed' ? unpackBank(read.value.packed) : undefined
}

describe('the link of a question bank', () => {
  test('gives back the example, word for word', () => {
    const read = checkOwnBank(fromLines(linesIn(payload) ?? ''), ours)
    expect(read.ok && read.value.own.bank).toEqual(own.bank)
  })

  test('gives back any texts, also those that look like something else', hostile, () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.constantFrom('{"a":1}', '"', '[', 'een\nregel', '-----', '0I'),
    )
    const statement = fc.record({
      text: fc.oneof(text, fc.record({ nl: text, en: text }, { noNullPrototype: true })),
      relation: fc.constantFrom(...relations),
      level: fc.constantFrom(...levels),
    })
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 20 }), text, (statements, title) => {
        const file = { title, statements }
        const lines = unpackBank(packBank(toLines(file)))
        expect(fromLines(lines ?? '')).toEqual(JSON.parse(JSON.stringify(file)))
      }),
      runs(500),
    )
  })

  test('holds twenty statements in a thousand characters, and sixty in four thousand', () => {
    const length = (rows: Parameters<typeof withRows>[1]) => {
      const bank = checkedBank(fileOf(withRows(emptyDraft, rows))).own
      return bank.carried ? encodeWorkshop(workshop(), bank.carried).length : Infinity
    }
    const all = builtInBank.statements.map((statement) => ({ ...statement, quick: true }))
    expect(length(rowsOfBank(builtInBank, 'nl'))).toBeLessThan(1150)
    expect(length(rowsOfBank({ ...builtInBank, statements: all }, 'nl'))).toBeLessThan(2600)
  })

  test('names a file on the host in a few characters', () => {
    const host: Carried = { kind: 'host', id: 'waterschap' }
    expect(encodeBank(host).length).toBeLessThan(30)
    expect(decodeBank(encodeBank(host))).toEqual({ ok: true, value: host })
  })

  test('is not made where a bank is too long for it', () => {
    // Noise cannot be packed; a linear congruential generator makes the same every time.
    let noise = 1
    const letter = () => {
      noise = (noise * 1_103_515_245 + 12_345) % 2 ** 31
      return String.fromCodePoint(97 + (Math.floor(noise / 65_536) % 26))
    }
    const rows = Array.from({ length: 60 }, (_, at) => ({
      text: Array.from({ length: 280 }, letter).join(''),
      relation: relations[at % 5] ?? 'politics',
      level: 'I' as const,
      ambition: '' as const,
      reversed: false,
      quick: true,
    }))
    expect(checkedBank(fileOf(withRows(emptyDraft, rows))).own.carried).toBeUndefined()
  })

  test.each([
    ['cut', payload.slice(0, -20)],
    ['changed', payload.toLowerCase()],
    ['letters', `${payload.slice(0, 9)}é${payload.slice(10)}`],
    ['tooLong', 'A'.repeat(5000)],
    ['cut', ''],
  ])('that is damaged is %s', (problem, text) => {
    expect(decodeBank(text)).toEqual({ ok: false, problem })
  })

  test('is never read with one to four wrong characters', hostile, () => {
    fc.assert(
      fc.property(withWrongLetters(payload), (text) => {
        expect(decodeBank(text)).toMatchObject({ ok: false })
      }),
      runs(2000),
    )
  })

  test('of any text brings a bank, names a file in the folder, or is refused', hostile, () => {
    const bytes = fc
      .tuple(fc.nat(3), fc.uint8Array({ maxLength: 80 }), fc.boolean())
      .map(([kind, rest, isWhole]) => {
        const length = isWhole ? rest.length : 3
        return toPayload(Uint8Array.from([1, kind, 0, length, ...rest]))
      })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), bytes), (text) => {
        const read = decodeBank(text)
        const found = read.ok ? read.value : ({ kind: 'host', id: 'refused' } as const)
        const isOurs =
          found.kind === 'host'
            ? /^[a-z0-9-]+$/.test(found.id)
            : !readBankLines(unpackBank(found.packed) ?? '', ours).ok
        expect(isOurs).toBe(true)
      }),
      runs(1000),
    )
  })

  test.each([
    ['a way out of the folder', '../secret'],
    ['capitals', 'Waterschap'],
    ['an address', 'https://a.example'],
    ['nothing', ''],
    ['a very long name', 'a'.repeat(60)],
  ])('names no file on the host by %s', (_, id) => {
    expect(decodeBank(encodeBank({ kind: 'host', id }))).toEqual({ ok: false, problem: 'changed' })
  })
})

describe('a packed bank', () => {
  test('that would unpack to a hundred megabytes stops before that', () => {
    const zeros = deflateSync(new Uint8Array(100_000_000), { level: 9 })
    expect(unpackBank(zeros)).toBeUndefined()
    expect(unpackBank(zeros.subarray(0, MOST_CARRIED))).toBeUndefined()
  })

  test('never throws, whatever its bytes', hostile, () => {
    const packed = packBank(toLines(waterBoard))
    const damaged = fc
      .tuple(fc.nat(packed.length - 1), fc.nat(255))
      .map(([at, byte]) => packed.map((each, i) => (i === at ? byte : each)))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: MOST_CARRIED }), damaged), (bytes) => {
        const lines = unpackBank(bytes)
        expect(checkOwnBank(fromLines(lines ?? ''), ours)).toHaveProperty('ok')
      }),
      runs(2000),
    )
  })
})
