import { describe, expect, test } from 'vitest'
import { checkFile } from '../../src/content/check/checkFile'
import { pointerFaults } from '../../src/content/check/checkPointers'
import { pointersFile, type Pointer } from '../../src/content/schema'
import { contentText } from './texts'

const text = contentText('pointers.json')
const real = pointersFile.parse(JSON.parse(text))

/** The real pointers with the second of them changed. */
function changed(change: (pointer: Pointer, first: Pointer) => Partial<Pointer>) {
  const [first, second, ...others] = real.pointers
  if (!first || !second) throw new Error('There are too few pointers to change one')
  return { pointers: [first, { ...second, ...change(second, first) }, ...others] }
}

describe('pointersFile', () => {
  test.each<[string, object, object]>([
    ['an address without https', { address: 'http://example.nl' }, { rule: 'wrongForm' }],
    ['an address that is a script', { address: 'javascript:alert(1)' }, { rule: 'wrongForm' }],
    ['an address without a site', { address: 'https://' }, { rule: 'wrongForm' }],
    ['a day that does not exist', { seen: '2026-02-30' }, { rule: 'wrongForm' }],
    ['no owner', { owner: '' }, { rule: 'tooSmall' }],
    ['a card that does not exist', { cards: ['society-politics'] }, { rule: 'wrongChoice' }],
    ['a kind that does not exist', { kind: 'course' }, { rule: 'wrongChoice' }],
    ['a text in Dutch alone', { text: { nl: 'Een gids.' } }, { rule: 'missing', language: 'en' }],
  ])('refuses %s', (_, change, fault) => {
    const [first, ...others] = (JSON.parse(text) as { pointers: object[] }).pointers
    const written = JSON.stringify({ pointers: [{ ...first, ...change }, ...others] })
    const { faults } = checkFile('pointers.json', pointersFile, written)
    expect(faults).toMatchObject([{ file: 'pointers.json', id: 'ambtseed', ...fault }])
  })
})

describe('pointerFaults', () => {
  test('finds nothing in the real pointers', () => {
    expect(pointerFaults(real)).toEqual([])
  })

  test.each<[string, (pointer: Pointer, first: Pointer) => Partial<Pointer>, object]>([
    [
      'an id that is used already',
      (_, { id }) => ({ id }),
      { rule: 'pointerDouble', id: 'ambtseed' },
    ],
    [
      'a card that has a pointer already',
      (_, { cards }) => ({ cards }),
      { rule: 'pointerCard', values: { card: 'profession', other: 'ambtseed' } },
    ],
    [
      'a card that is named twice',
      () => ({ cards: ['society', 'society'] }),
      { rule: 'pointerCard', values: { card: 'society', other: 'gids' } },
    ],
    [
      'more than a line',
      (pointer) => ({ text: { ...pointer.text, en: 'word '.repeat(26) } }),
      { rule: 'pointerLong', language: 'en', values: { words: 26, most: 25 } },
    ],
  ])('finds %s', (_, change, fault) => {
    expect(pointerFaults(changed(change))).toMatchObject([fault])
  })
})
