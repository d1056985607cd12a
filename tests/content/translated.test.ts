import { describe, expect, test } from 'vitest'
import { cards } from '../../src/content/cards/cards'
import { textsWithin } from '../../src/content/textsWithin'
import { addTranslations, translated } from '../../src/content/translated'

describe('textsWithin', () => {
  test('finds every text in order, wherever it is', () => {
    const value = { id: 'a', list: [{ title: { nl: 'een' } }, { nl: 'twee' }], end: { nl: 'drie' } }
    expect(textsWithin(value).map(({ path, text }) => [path.join('.'), text.nl])).toEqual([
      ['list.0.title', 'een'],
      ['list.1', 'twee'],
      ['end', 'drie'],
    ])
  })
})

describe('addTranslations', () => {
  test('fills the gaps with Dutch', () => {
    const texts = textsWithin([{ nl: 'een' }, { nl: 'twee' }, { nl: 'drie' }]).map(
      ({ text }) => text,
    )
    addTranslations(texts, 'en', ['one', null])
    expect(texts.map(({ en }) => en)).toEqual(['one', 'twee', 'drie'])
  })
})

describe('translated', () => {
  test('is Dutch in every language without translations', () => {
    expect(translated('nowhere', { nl: 'een' })).toMatchObject({ nl: 'een', en: 'een' })
  })

  test('has the translations of a language that exists', () => {
    expect(cards.relations.politics.title.en).not.toBe(cards.relations.politics.title.nl)
  })
})
