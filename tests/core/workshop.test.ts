import { describe, expect, test } from 'vitest'
import {
  boardNumber,
  cleanMail,
  isMailOrNone,
  isSameWorkshop,
  publicKeyBytes,
} from '../../src/core/workshop'
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
    { handIn: 'room' as const },
    { mail: 'a@b.example' },
    { language: 'en' },
    { bank: 1 },
    { title: 'Andere dag' },
  ])('are two with %j', (change) => {
    expect(isSameWorkshop(workshop(), workshop(change))).toBe(false)
  })
})

describe('the mail address of a workshop', () => {
  test.each(['', 'a.vries@gemeente.example', 'team+scan@rws.example', 'A_b-c@x1.y-z.example'])(
    'is %j',
    (text) => {
      expect(isMailOrNone(text)).toBe(true)
    },
  )

  test.each([
    'anne',
    'anne@gemeente',
    '@gemeente.example',
    'anne@gemeente.example?bcc=x@y.example',
    'anne@gemeente.example,bas@gemeente.example',
    'anne@gemeente.example&body=x',
    'javascript:alert(1)@x.example',
    'anne%0A@gemeente.example',
    'anne @gemeente.example',
    '<anne@gemeente.example>',
    'änne@gemeente.example',
    'anne@-gemeente.example',
    'a..b@gemeente.example',
    `${'a'.repeat(60)}@gemeente.example`,
  ])('is not %j', (text) => {
    expect(isMailOrNone(text)).toBe(false)
  })

  test.each([
    ['anne@gemeente.example', ' anne@gemeente.example\n'],
    ['anne@gemeente.example', 'mailto:anne@gemeente.example'],
    ['anne@gemeente.example', 'anne@gemeente\u200B.example'],
  ])('is cleaned to %j from %j', (mail, text) => {
    expect(cleanMail(text)).toBe(mail)
  })
})
