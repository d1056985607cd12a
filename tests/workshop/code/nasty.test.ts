import { describe, expect, test } from 'vitest'
import { decodeBoardFile } from '../../../src/workshop/board/boardFile'
import { encodeSavedFile } from '../../../src/record/encodeSavedFile'
import { findCodes } from '../../../src/workshop/code/findCodes'
import { findWorkshop } from '../../../src/workshop/link/findLink'
import { decodeRoute } from '../../../src/journey/route'
import { decodeSavedFile } from '../../../src/record/savedFile'
import { cleanTitle } from '../../../src/core/workshop'
import { decodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { cleanName } from '../../../src/core/cleanName'
import { limits } from '../../../src/core/limits'
import { nasty } from '../../support/nasty'
import { earlierScan, savedScan } from '../../support/savedScans'

const bank = { id: 'ambtskompas', version: 3 }
const SAVED = '2026-11-24T10:30:00.000Z'

type Read = { readonly output: unknown; readonly problem: string | undefined }

/** Every entry for data from outside, with all its reasons to refuse. */
const waysIn: readonly (readonly [string, RegExp, (text: string) => Read])[] = [
  ['decodeRoute', /^(missing|landing|scan|w)$/, (text) => withWord(decodeRoute(text), 'page')],
  ['decodeWorkshop', /^(tooLong|letters|cut|changed)$/, (text) => refusal(decodeWorkshop(text))],
  ['findWorkshop', /^(none|tooLong|letters|cut|changed)$/, ofLink],
  ['findCodes', /^(none|damaged)$/, ofCodes],
  [
    'decodeSavedFile',
    /^(tooLarge|notOurs|damaged)$/,
    (text) => refusal(decodeSavedFile(text, bank)),
  ],
  ['decodeBoardFile', /^(tooLarge|notOurs|damaged)$/, (text) => refusal(decodeBoardFile(text))],
]

function refusal(read: { readonly ok: boolean; readonly problem?: string }): Read {
  return { output: read, problem: read.ok ? 'taken in' : read.problem }
}

function withWord<Word extends string>(output: Readonly<Record<Word, string>>, word: Word): Read {
  return { output, problem: output[word] }
}

function ofLink(text: string): Read {
  const output = findWorkshop(text)
  return output ? refusal(output) : { output, problem: 'none' }
}

function ofCodes(text: string): Read {
  const output = findCodes(text)
  if (output.codes.length > 0) return { output, problem: 'taken in' }
  return { output, problem: output.damaged.length > 0 ? 'damaged' : 'none' }
}

/** The text on its own and, unless its length is the point, inside what looks like ours. */
function carried(text: string): string[] {
  return [text, ...(text.length > 10_000 ? [] : carriers.map((carry) => carry(text)))]
}

const carriers: readonly ((text: string) => string)[] = [
  (text) => `https://scan.example.nl/#/w/${text}`,
  (text) => `#/scan/full/1?change=${text}`,
  (text) => `AMBT2-0${text}`,
  (text) => JSON.stringify({ app: 'ambtskompas', kind: 'scans', schema: 7, publicValue: text }),
  (text) => JSON.stringify({ app: 'ambtskompas', kind: 'board', schema: 1, link: text }),
]

const objects = () => [Object.prototype, Array.prototype].map(Object.getOwnPropertyNames)
const before = objects()

describe.each(waysIn)('%s', (_, problems, read) => {
  test.each(Object.entries(nasty))('answers %s, and passes on no more than came in', (__, text) => {
    for (const whole of carried(text)) {
      const { output, problem } = read(whole)
      expect(problem).toMatch(problems)
      expect((JSON.stringify(output) ?? '').length).toBeLessThan(12 * whole.length + 200)
    }
    expect(objects()).toEqual(before)
  })
})

describe.each([
  ['cleanTitle', cleanTitle, 60],
  ['cleanName', cleanName, 80],
] as const)('%s', (_, clean, most) => {
  test.each(Object.entries(nasty))('makes one readable line of %s', (__, text) => {
    const line = clean(`Team ${text}`)
    expect(Array.from(line).length).toBeLessThanOrEqual(most)
    // Inside an emoji made of several, the joiner hides nothing.
    const joined = line.replaceAll(
      /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu,
      '',
    )
    expect(joined).not.toMatch(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/u,
    )
    expect(line).toMatch(/^Team/)
    expect(clean(line)).toBe(line)
  })
})

describe('a saved file', () => {
  test.each(Object.entries(nasty))('gives back %s as it was written in a step', (_, text) => {
    const step = { what: text.slice(0, limits.line), withWhom: '', when: '' }
    const scan = savedScan({ step, earlier: [earlierScan({ name: 'x' })] })
    const read = decodeSavedFile(encodeSavedFile(scan, SAVED), bank)
    expect(read).toMatchObject({ ok: true, value: { step } })
  })
})
