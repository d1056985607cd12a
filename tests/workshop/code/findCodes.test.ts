import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCodes } from '../../../src/workshop/code/findCodes'
import { anyChatLine, anyMangling, manglings } from '../../support/chat'
import { hostile, runs } from '../../support/runs'
import { anyCodeLike, codeLike } from '../../support/codes'

const code = codeLike(1)
const other = codeLike(2, 15)
const texts = (text: string) => findCodes(text).codes.map((found) => found.text)
const damagedLines = (text: string) => findCodes(text).damaged.map(({ line }) => line)
/** The codes in a text, and the lines of what is damaged. */
const found = (text: string) => ({ codes: texts(text), damaged: damagedLines(text) })

describe('a code is found', () => {
  test.each(Object.entries(manglings))('after this happened to it: %s', (_, mangle) => {
    const text = `Samira: hier is ie\n${mangle(code)}\nBas: en de mijne ${mangle(other)}`
    expect(findCodes(text)).toMatchObject({
      codes: [
        { text: code, line: 2 },
        { text: other, line: 2 + mangle(code).split('\n').length },
      ],
      damaged: [],
    })
  })

  test('with 16 other characters between two of its symbols, not with 17', () => {
    const [start, end] = [code.slice(0, 28), code.slice(28)] as const
    expect(texts(start + ' '.repeat(16) + end)).toEqual([code])
    expect(found(start + ' '.repeat(17) + end)).toEqual({ codes: [], damaged: [1] })
  })

  test('right after a letter, a digit or another code', () => {
    expect(texts(`Bas${code}${other}1`)).toEqual([code, other])
  })

  test('each time it is there', () => {
    expect(texts(`${code}\n> ${code}`)).toEqual([code, code])
  })

  test('in any chat, however many there are', hostile, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyChatLine, fc.tuple(anyCodeLike, anyMangling)), { maxLength: 6 }),
        (lines) => {
          const codes = lines.map((line) => (typeof line === 'string' ? [] : [line[0]]))
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

describe('a damaged code is reported with its line and what is left of it', () => {
  test.each<[string, string]>([
    ['a wrong symbol', code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['two symbols the other way round', code.replace(/-(.)(.)/, '-$2$1')],
    ['a symbol missing', code.slice(0, 15) + code.slice(16)],
    ['its end missing', code.slice(0, 25)],
    ['all but 20 symbols missing', code.slice(0, 23)],
    ['a letter in it that no code has', code.slice(0, 15) + 'é' + code.slice(15)],
    ['a wrong symbol in its prefix', code.replace('AMBT2', 'AMBT7')],
    ['a prefix that is all wrong', code.replace('AMBT2', 'Q0Q0Q')],
    ['its prefix lost', code.slice('AMBT2-'.length)],
    ['its prefix lost, without hyphens', code.slice('AMBT2-'.length).replaceAll('-', '')],
    ['a wrong first symbol', code.replace('AMBT2', '4MBT2')],
    ['a wrong second symbol', code.replace('AMBT2', 'ANBT2')],
    ['its first letter lost', code.slice(1)],
    ['a kind that does not exist', code.replace('AMBT2-0', 'AMBT2-Z')],
    ['half its prefix lost', code.replace('AMBT2', 'AMBT')],
    ['its prefix and its kind lost', code.slice('AMBT2-0'.length)],
    ['its prefix and its kind lost, without hyphens', code.slice(7).replaceAll('-', '')],
    ['its first group lost', code.slice('AMBT2-00000-'.length)],
    ['its first three groups lost', code.slice(24)],
    ['a symbol of a kind that another code has', code.replace('AMBT2-0', 'AMBT-8')],
  ])('%s', (_, damaged) => {
    const { codes, damaged: reported } = findCodes(`Bas\n\n${damaged}\nen groeten`)
    expect(codes).toEqual([])
    expect(reported.map(({ line }) => line)).toEqual([3])
    expect(damaged).toContain(reported[0]?.fragment)
    expect(reported[0]?.fragment.length).toBeGreaterThan(20)
  })

  test('and does not swallow the next one', () => {
    const cut = codeLike(3).slice(0, 40)
    expect(texts(`${cut}\n${code}`)).toEqual([code])
    expect(damagedLines(`${cut}\n${code}`)).toEqual([1])
    expect(texts(`${cut}${other}`)).toEqual([other])
  })

  test.each([
    ['a message that only speaks of codes', 'Bij mij staat er “AMBT2”, klopt dat?\nJa!'],
    ['fewer than 20 symbols', code.slice(0, 22)],
    ['the beginning of a code that is there too', `${code.slice(0, 45)}… (lees meer)\n${code}`],
    ['a code that is there too, quoted without its beginning', `${code.slice(6)}\n${code}`],
    ['the same, without its first groups', `…${code.slice(24, 110)}…\n${code}`],
    [
      'the same, small and without hyphens',
      `${code.slice(7).replaceAll('-', '').toLowerCase()}\n${code}`,
    ],
    [
      'the beginning of a code that is there too, small',
      `${code.slice(0, 60).toLowerCase()}…\n${code}`,
    ],
    [
      'the same, in a quote of a chat',
      `> ${code.slice(0, 40).replaceAll('-', '\u2011')}…\n${code}`,
    ],
    ['a sentence about codes', 'Hij begint met AMBT2 en dan komt er een heleboel letters achter.'],
    [
      'a question about codes',
      'Staat er bij jou AMBT2-0 of AMBT2-8 aan het begin van de code van 24 november?',
    ],
    ['a word that goes on', 'Ambt2bestuursverantwoordelijkheidsdiscussies'],
    ['an example', 'AMBT2 dan vijf tekens, een streepje, vijf tekens, enzovoort tot het einde'],
  ])('but not %s', (_, text) => {
    expect(damagedLines(text)).toEqual([])
  })
})

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Which of the letters and digits are wrong, and by how much. */
const anyWrong = (most: number) =>
  fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), {
    minLength: 1,
    maxLength: most,
    selector: ([place]) => place,
  })

/** A code with these symbols wrong, at places counted from `from` on. */
function withWrong(right: string, wrong: readonly (readonly [number, number])[], from: number) {
  const symbols = Array.from(right)
  const places = symbols.flatMap((symbol, i) => (symbol === '-' ? [] : [i])).slice(from)
  for (const [at, by] of wrong) {
    const place = places[at % places.length] ?? 0
    symbols[place] = alphabet.charAt((alphabet.indexOf(right.charAt(place)) + by) % 32)
  }
  return symbols.join('')
}

describe('wrong symbols', () => {
  test('one to five after the prefix are always noticed', hostile, () => {
    fc.assert(
      fc.property(anyCodeLike, anyWrong(5), (right, wrong) => {
        expect(found(withWrong(right, wrong, 5))).toEqual({ codes: [], damaged: [1] })
      }),
      runs(10_000),
    )
  })

  test('one anywhere is always noticed, even in the prefix', hostile, () => {
    fc.assert(
      fc.property(anyCodeLike, anyWrong(1), (right, wrong) => {
        expect(found(withWrong(right, wrong, 0))).toEqual({ codes: [], damaged: [1] })
      }),
      runs(2000),
    )
  })

  test('one to five anywhere never make another code', hostile, () => {
    fc.assert(
      fc.property(anyCodeLike, anyWrong(5), (right, wrong) => {
        expect(texts(withWrong(right, wrong, 0))).toEqual([])
      }),
      runs(5000),
    )
  })
})

/** All the text in a folder of this repository. */
function readFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((file) => (file.isFile() ? [readFileSync(`${file.parentPath}/${file.name}`)] : []))
    .join('\n')
}

/** Looks like a code: groups of five symbols after the right beginning. */
const anyLookAlike = fc
  .array(
    fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 5, maxLength: 5 }),
    {
      minLength: 6,
      maxLength: 9,
    },
  )
  // With a second beginning inside, a line rightly counts as two.
  .filter((groups) => !groups.join('').includes('AMBT2'))
  .map((groups) => `AMBT2-${groups.join('-')}`)

describe('ordinary text', () => {
  test('of a megabyte and more holds no code: Dutch, English, law, a manual, hashes, programs', () => {
    const ordinary = [
      readFolder('content'),
      readFolder('docs'),
      readFolder('src'),
      readFileSync('LICENSE', 'utf8'),
      readFileSync('package-lock.json', 'utf8'),
    ].join('\n')
    expect(ordinary.length).toBeGreaterThan(1_500_000)
    expect(texts(ordinary)).toEqual([])
    expect(texts(ordinary.replaceAll(/[^\p{L}\p{N}]/gu, ''))).toEqual([])
  })

  test('that talks of the ambt on every line holds no code', () => {
    const words = 'de ambtenaar AMBT2 1234-5678 bestuurder is 10 op 24-11 ambt in de IBAN NL91ABNA'
    const lines = Array.from({ length: 14_000 }, (_, i) => `${String(i)} ${words}`)
    expect(texts(lines.join('\n'))).toEqual([])
  })

  test('that looks like codes holds none', hostile, () => {
    fc.assert(
      fc.property(fc.array(anyLookAlike, { minLength: 1, maxLength: 20 }), (lines) => {
        const { codes, damaged } = findCodes(lines.join('\n'))
        expect([codes.length, damaged.length]).toEqual([0, lines.length])
      }),
      runs(5000),
    )
  })

  test('of any kind holds no code', hostile, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(findCodes(text).codes).toEqual([])
      }),
      runs(10_000),
    )
  })

  test('that never closes its brackets is still read fast', () => {
    const { codes } = findCodes('<span '.repeat(100_000) + '&'.repeat(100_000) + '<a <a'.repeat(9))
    expect(codes).toEqual([])
  })
})
