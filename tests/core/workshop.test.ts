import { describe, expect, test } from 'vitest'
import { boardNumber, isSameWorkshop, publicKeyBytes } from '../../src/core/workshop'
import { workshop } from '../support/workshops'

describe('the key of a workshop', () => {
  test('has 32 bytes, of which the first 25 bits are the number of the board', () => {
    const publicKey = `________${'A'.repeat(35)}`
    expect(publicKeyBytes({ publicKey })).toHaveLength(32)
    expect(boardNumber({ publicKey })).toBe(2 ** 25 - 1)
    expect(boardNumber({ publicKey: 'A'.repeat(43) })).toBe(0)
  })
})

describe('two workshops', () => {
  test('are one if nothing in them differs', () => {
    expect(isSameWorkshop(workshop(), workshop())).toBe(true)
  })

  test.each([
    { publicKey: 'A'.repeat(43) },
    { form: 'full' as const },
    { dilemmas: false },
    { language: 'en' },
    { bank: 1 },
    { title: 'Andere dag' },
  ])('are two with %j', (change) => {
    expect(isSameWorkshop(workshop(), workshop(change))).toBe(false)
  })
})
