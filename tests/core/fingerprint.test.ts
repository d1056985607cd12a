import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/core/fingerprint'
import type { Statement } from '../../src/core/statement'
import { fullForm } from '../support/statements'

type Fingerprinted = Parameters<typeof fingerprint>[0][number]

const first: Fingerprinted = {
  id: 'I-purpose-politics',
  relation: 'politics',
  ambition: 'purpose',
  level: 'I',
  reversed: false,
  quick: true,
  since: 1,
}
const second: Fingerprinted = {
  id: 'T-partner-citizens',
  relation: 'citizens',
  ambition: 'partner',
  level: 'T',
  reversed: true,
  quick: false,
  since: 2,
}

function asEntry(statement: Statement, quick: boolean): Fingerprinted {
  return { ...statement, quick, since: 1 }
}

describe('fingerprint', () => {
  // Computed independently, in Python. The first is FNV's own offset basis.
  test.each<[string, Fingerprinted[], string]>([
    ['nothing', [], '811c9dc5'],
    ['one statement', [first], 'e896944d'],
    ['two statements', [first, second], 'fcc65480'],
  ])('is the 32-bit FNV-1a hash of %s', (_, statements, hash) => {
    expect(fingerprint(statements)).toBe(hash)
  })

  test.each<[keyof Fingerprinted, Partial<Fingerprinted>]>([
    ['id', { id: 'I-purpose-policy' }],
    ['relation', { relation: 'society' }],
    ['ambition', { ambition: 'partner' }],
    ['level', { level: 'O' }],
    ['reversed', { reversed: true }],
    ['quick', { quick: false }],
    ['since', { since: 2 }],
  ])('changes with the %s of a statement', (_, change) => {
    expect(fingerprint([{ ...first, ...change }, second])).not.toBe(fingerprint([first, second]))
  })

  test('changes when a statement is added or removed', () => {
    expect(fingerprint([first])).not.toBe(fingerprint([first, second]))
  })

  test('does not change with the words of a statement', () => {
    expect(fingerprint([Object.assign({ text: 'Nieuw' }, first)])).toBe(fingerprint([first]))
  })

  test('does not change with the order of the statements', () => {
    const bank = fullForm().map((s, index) => asEntry(s, index % 3 === 0))
    fc.assert(
      fc.property(fc.shuffledSubarray(bank, { minLength: bank.length }), (shuffled) => {
        expect(fingerprint(shuffled)).toBe(fingerprint(bank))
      }),
    )
  })

  test('is always eight hexadecimal digits', () => {
    const versions = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(versions, (list) => {
        const bank = list.map((since, index) => ({ ...first, id: String(index), since }))
        expect(fingerprint(bank)).toMatch(/^[0-9a-f]{8}$/)
      }),
      { numRuns: 1000 },
    )
  })
})
