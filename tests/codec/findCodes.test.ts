import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeOpen, findCodes, readCode } from '../../src/codec/resultCode'
import { anyChatLine, anyMangling, manglings } from '../support/chat'
import { hostile, runs } from '../support/runs'
import { anySharedResult, sharedResult } from '../support/sharedResults'

const code = encodeOpen(sharedResult())
const other = encodeOpen(sharedResult({ nonce: 2, form: 'full' }))
const texts = (text: string) => findCodes(text).codes.map((found) => found.text)
const damagedLines = (text: string) => findCodes(text).damaged.map(({ line }) => line)

describe('a code is found', () => {
  test.each(Object.entries(manglings))('after this happened to it: %s', (_, mangle) => {
    const text = `Samira: hier is ie\n${mangle(code)}\nBas: en de mijne ${mangle(other)}`
    expect(findCodes(text)).toEqual({
      codes: [
        { text: code, line: 2, sealed: false },
        { text: other, line: 2 + mangle(code).split('\n').length, sealed: false },
      ],
      damaged: [],
    })
  })

  test('with 16 other characters between two of its symbols, not with 17', () => {
    const [start, end] = [code.slice(0, 20), code.slice(20)] as const
    expect(texts(start + ' '.repeat(16) + end)).toEqual([code])
    expect(findCodes(start + ' '.repeat(17) + end)).toEqual({ codes: [], damaged: [{ line: 1 }] })
  })

  test('right behind a letter, a digit or another code', () => {
    expect(texts(`Bas${code}${other}1`)).toEqual([code, other])
  })

  test('each time it is there', () => {
    expect(texts(`${code}\n> ${code}`)).toEqual([code, code])
  })

  test('in any chat, however many there are', hostile, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyChatLine, fc.tuple(anySharedResult, anyMangling)), { maxLength: 6 }),
        (lines) => {
          const codes = lines.map((line) => (typeof line === 'string' ? [] : [encodeOpen(line[0])]))
          const chat = lines.map((line, i) =>
            typeof line === 'string' ? line : `Jan: ${line[1](codes[i]?.[0] ?? '')}`,
          )
          expect(texts(chat.join('\n'))).toEqual(codes.flat())
        },
      ),
      runs(10_000),
    )
  })
})

describe('a damaged code is reported with its line', () => {
  test.each<[string, string]>([
    ['a wrong symbol', code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['two symbols the other way round', code.replace(/-(.)(.)/, '-$2$1')],
    ['a symbol missing', code.slice(0, 15) + code.slice(16)],
    ['its end missing', code.slice(0, 25)],
    ['a letter in it that no code has', code.slice(0, 15) + 'é' + code.slice(15)],
    ['a wrong symbol in its prefix', code.replace('AMBT1', 'AMBT7')],
    ['a kind that does not exist', code.replace('AMBT1-0', 'AMBT1-Z')],
  ])('%s', (_, damaged) => {
    expect(findCodes(`Bas\n\n${damaged}`)).toEqual({ codes: [], damaged: [{ line: 3 }] })
  })

  test('and does not swallow the next one', () => {
    const cut = code.slice(0, 22)
    expect(texts(`${cut}\n${code}`)).toEqual([code])
    expect(damagedLines(`${cut}\n${code}`)).toEqual([1])
    expect(texts(`${cut}${other}`)).toEqual([other])
  })
})

test('one to five wrong symbols are never taken for a code', hostile, () => {
  const anyWrong = fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([place]) => place,
  })
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(anySharedResult, anyWrong, (result, wrong) => {
      const right = encodeOpen(result)
      const places = Array.from(right).flatMap((symbol, i) => (symbol === '-' || i < 6 ? [] : [i]))
      const symbols = Array.from(right)
      for (const [at, by] of wrong) {
        const place = places[at % places.length] ?? 0
        symbols[place] = alphabet.charAt((alphabet.indexOf(right.charAt(place)) + by) % 32)
      }
      expect(findCodes(symbols.join(''))).toEqual({ codes: [], damaged: [{ line: 1 }] })
    }),
    runs(10_000),
  )
})

describe('ordinary text', () => {
  test('of a megabyte holds no code', () => {
    const words = 'de ambtenaar AMBT1 1234-5678 bestuurder is 10 op 24-11 ambt in de IBAN NL91ABNA'
    const lines = Array.from({ length: 14_000 }, (_, i) => `${String(i)} ${words}`)
    expect(lines.join('\n').length).toBeGreaterThan(1_000_000)
    expect(texts(lines.join('\n'))).toEqual([])
  })

  test('of any kind is read without fail', hostile, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(findCodes(text).codes).toEqual([])
      }),
      runs(10_000),
    )
  })

  test('that never closes its brackets takes no longer for it', () => {
    const { codes } = findCodes('<span '.repeat(100_000) + '&'.repeat(100_000) + '<a <a'.repeat(9))
    expect(codes).toEqual([])
  })
})

test('what was found is what was written', async () => {
  const [found] = findCodes(`x ${code.toLowerCase()} y`).codes
  expect(found && (await readCode(found))).toEqual({ ok: true, value: sharedResult() })
})
