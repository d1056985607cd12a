import { describe, expect, test } from 'vitest'
import { findCodes } from '../../../src/workshop/code/findCodes'
import { findManyCodes } from '../../../src/workshop/code/findManyCodes'
import { readArrivals } from '../../../src/workshop/code/readArrivals'
import { codeLike } from '../../support/codes'

const codes = Array.from({ length: 2000 }, (_, i) => codeLike(i))
const lookUp = async (text: string) => {
  let pauses = 0
  const found = await findManyCodes(text, async () => {
    pauses++
  })
  return { found, pauses }
}

describe('findManyCodes', () => {
  test.each([
    [
      'a long chat',
      codes.map((code, i) => `[10:42] Persoon ${String(i)}: hoi\n${code}\n\n`).join(''),
    ],
    ['codes one after another on one line', codes.join(' ')],
    ['codes broken over lines', codes.join('\n').replaceAll(/(.{17})/g, '$1\n> ')],
    ['damaged codes', codes.map((code) => `${code.slice(0, -2)}\n`).join('')],
    [
      'codes that are quoted in part',
      codes.map((code) => `> ${code.slice(0, 60)}\n`).join('') + codes.join('\n'),
    ],
    ['a long text without codes', 'ambtenaren praten over ambtskettens\n'.repeat(20_000)],
    ['a long line without codes', 'x'.repeat(700_000)],
    ['codes without their beginning', codes.map((code) => `${code.slice(12)}\n`).join('')],
  ])('finds in pieces what is found at once in %s', async (_, text) => {
    const { found, pauses } = await lookUp(text)
    expect(pauses).toBeGreaterThan(0)
    expect(found).toEqual(findCodes(text))
  })

  test('pauses at least after each thousand prefixes', async () => {
    const { found, pauses } = await lookUp('AMBT2-'.repeat(100_000))
    expect(found).toEqual({ codes: [], damaged: [] })
    expect(pauses).toBeGreaterThanOrEqual(100)
  })

  test('pauses at least after each 120,000 characters of a chat of 5 MB with 200 codes', async () => {
    const talk = 'Wij praten over ambtenaren, ambtsketens en AMBT2. '.repeat(500)
    const few = codes.slice(0, 200)
    const chat = few.map((code) => `${talk}\n${code}\n`).join('')
    expect(chat.length).toBeGreaterThan(5_000_000)
    const { found, pauses } = await lookUp(chat)
    expect(found.codes.map(({ text }) => text)).toEqual(few)
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(chat.length / 120_000))
  })

  test('needs no pause for a short text', async () => {
    const { found, pauses } = await lookUp(`Hoi\n${codes[0] ?? ''}`)
    expect(pauses).toBe(0)
    expect(found).toMatchObject({ codes: [{ text: codes[0], line: 2 }], damaged: [] })
  })
})

test('readArrivals pauses after each eight of 200 codes', async () => {
  let pauses = 0
  const read: number[] = []
  const found = findCodes(codes.slice(0, 200).join('\n')).codes
  const pause = async () => {
    pauses++
  }
  const arrivals = await readArrivals(found, new Uint8Array(32).fill(7), pause, (n) => read.push(n))
  expect(arrivals).toHaveLength(200)
  expect(pauses).toBe(25)
  expect(read).toEqual(Array.from({ length: 25 }, (_, i) => 8 * (i + 1)))
})
