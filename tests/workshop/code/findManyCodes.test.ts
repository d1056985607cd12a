import { describe, expect, test } from 'vitest'
import { findCodes } from '../../../src/workshop/code/findCodes'
import { findManyCodes } from '../../../src/workshop/code/findManyCodes'
import { codeLike } from '../../support/codes'

const codes = Array.from({ length: 6000 }, (_, i) => codeLike(i))
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

  test('pauses as often where every few letters could begin a code', async () => {
    const { found, pauses } = await lookUp('AMBT2-'.repeat(100_000))
    expect(found).toEqual({ codes: [], damaged: [] })
    expect(pauses).toBeGreaterThanOrEqual(100)
  })

  test('needs no pause for a short text', async () => {
    const { found, pauses } = await lookUp(`Hoi\n${codes[0] ?? ''}`)
    expect(pauses).toBe(0)
    expect(found).toEqual({ codes: [{ text: codes[0], line: 2 }], damaged: [] })
  })
})
