import * as fc from 'fast-check'
import { publicKeyBytes } from '../../../src/core/workshop'
import { describe, expect, test } from 'vitest'
import { encodeOpen, seal } from '../../../src/workshop/code/resultCode'
import { readTyped } from '../../../src/workshop/code/typedCode'
import { newBoard } from '../../support/boards'
import { hostile, runs } from '../../support/runs'
import { sharedResult } from '../../support/sharedResults'

const workshop = { bank: 4711, board: 1_234_567 }
const code = encodeOpen(sharedResult(workshop))
const typed = code.slice('AMBT2-'.length)
const statesOf = (text: string) => readTyped(text, workshop).groups.map(({ state }) => state)

/** Puts another symbol in the place of one. */
function withTypo(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1)
}

describe('an open code that is being typed', () => {
  test('says what is known of each group once it is typed', () => {
    expect(statesOf('')).toEqual([])
    expect(statesOf(typed.slice(0, 4))).toEqual(['typing'])
    expect(statesOf(typed.slice(0, 5))).toEqual(['right'])
    expect(statesOf(typed.slice(0, 11))).toEqual(['right', 'right'])
    expect(statesOf(typed.slice(0, 17))).toEqual(['right', 'right', 'done'])
    expect(statesOf(typed)).toEqual(['right', 'right', 'done', 'done', 'done', 'typing'])
    expect(readTyped(typed, workshop)).toMatchObject({
      missing: 0,
      code: { text: code, sealed: false },
    })
  })

  test.each([
    ['with its prefix', code],
    ['in small letters, without hyphens', typed.replaceAll('-', '').toLowerCase()],
    ['with O for 0 and I for 1', typed.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['with spaces and a line break', typed.replaceAll('-', ' \n ')],
  ])('is understood %s', (_, text) => {
    expect(readTyped(text, workshop)).toMatchObject({ code: { text: code } })
    expect(readTyped(text, workshop)).not.toHaveProperty('problem')
  })

  test.each([
    ['a letter that no code has', 'ab§cß', { problem: 'letter', letter: 'ß' }],
    ['a first symbol that no code has', 'Z', { problem: 'kind' }],
    [
      'another bank, after the first group',
      withTypo(typed, 2).slice(0, 5),
      { problem: 'workshop' },
    ],
    ['another board, after the second', withTypo(typed, 8).slice(0, 11), { problem: 'workshop' }],
    ['a typing error further on', withTypo(typed, 20), { problem: 'check', missing: 0 }],
    ['something after the end', `${typed}7`, { problem: 'tooLong', missing: 0 }],
  ])('says at once: %s', (_, text, expected) => {
    expect(readTyped(text, workshop)).toMatchObject(expected)
    expect(readTyped(text, workshop)).not.toHaveProperty('code')
  })

  test('says nothing before a group is typed', () => {
    const half = readTyped(withTypo(typed, 2).slice(0, 4), workshop)
    expect(half).toMatchObject({ missing: 23 })
    expect(half).not.toHaveProperty('problem')
  })

  test('says which group does not fit', () => {
    expect(statesOf(withTypo(typed, 8))).toEqual([
      'right',
      'wrong',
      'done',
      'done',
      'done',
      'typing',
    ])
  })

  test('is whole but foreign when it belongs to another workshop', () => {
    const other = encodeOpen(sharedResult({ ...workshop, board: 7 }))
    expect(readTyped(other, workshop)).toMatchObject({ problem: 'foreign', code: { text: other } })
  })
})

test('a sealed code tells nothing before its end', async () => {
  const { workshop: made, number } = await newBoard()
  const sealed = await seal(sharedResult({ board: number }), publicKeyBytes(made))
  const settings = { bank: made.bank, board: number }
  const half = readTyped(sealed.slice(0, 40), settings)
  expect(new Set(half.groups.map(({ state }) => state))).toEqual(new Set(['done', 'typing']))
  expect(half).not.toHaveProperty('problem')
  expect(readTyped(sealed, settings)).toMatchObject({ code: { text: sealed, sealed: true } })
})

test('anything typed is read, and never taken for a code', hostile, () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const read = readTyped(text, workshop)
      expect(read).not.toHaveProperty('code')
      expect(read.groups.length).toBeLessThanOrEqual(text.length)
    }),
    runs(1000),
  )
})
