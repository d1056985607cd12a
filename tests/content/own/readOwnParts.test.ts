import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/content/own/bankLines'
import { readBankLines, readOwnBank } from '../../../src/content/own/readOwnBank'
import { pairIds } from '../../../src/core/framework'
import { parseJson } from '../../../src/core/parseJson'
import { checkedBank, ours, waterBoard, waterBoardText } from '../../support/ownBanks'
import {
  crack,
  having,
  pairCard,
  relationCard,
  statementsAlone,
  weir,
  withFirstPair,
  withWeir,
} from '../../support/ownParts'
import { hostile, runs } from '../../support/runs'

const { pairs = [] } = waterBoard

describe('the advice', () => {
  test.each<[string, unknown, object]>([
    [
      'a long story',
      withWeir({ situation: `Je ${'kijkt '.repeat(60)}.` }),
      { rule: 'longPart', values: { part: 'dilemmas.1.situation', n: 61, most: 60 } },
    ],
    [
      'a long option',
      withWeir({ optionB: 'kijk '.repeat(16) }),
      { rule: 'longPart', values: { part: 'dilemmas.1.optionB', n: 16, most: 15 } },
    ],
    [
      'a long name',
      withWeir({ name: 'De stuw bij de oude molen' }),
      { rule: 'longPart', values: { part: 'dilemmas.1.name', n: 6, most: 4 } },
    ],
    [
      'a long title',
      withFirstPair({ title: 'woord '.repeat(10) }),
      { rule: 'longPart', values: { part: 'pairs.1.title', n: 10, most: 9 } },
    ],
    [
      'a card that does not fit on paper',
      having({
        cards: {
          pairs: [{ ...pairCard, tension: 'water '.repeat(50), question: 'wat '.repeat(70) }],
        },
      }),
      { rule: 'longPart', values: { part: 'cards.pairs.1', n: 129, most: 120 } },
    ],
    [
      'a pair about a statement that is not there',
      withFirstPair({ low: 'nergens' }),
      { rule: 'pairLost', values: { part: 'pairs.1' } },
    ],
    [
      'a pair about one statement',
      withFirstPair({ low: pairs[0]?.high }),
      { rule: 'pairLost', values: { part: 'pairs.1' } },
    ],
  ])('%s', (_, file, advice) => {
    expect(checkedBank(file)).toMatchObject({ musts: [], advice: [advice] })
  })

  test('an id shared by two statements belongs to neither', () => {
    const file = parseJson(waterBoardText.replace('"id": "doel"', '"id": "plan"')) as object
    const { advice, own } = checkedBank(file)
    expect(advice.map(({ rule }) => rule)).toEqual(['pairLost', 'pairLost'])
    expect(own.pairs).toHaveLength(2)
  })
})

describe('a file that is not a bank', () => {
  test.each<[string, unknown, string]>([
    ['without an option', withWeir({ optionB: undefined }), 'dilemmas.1.optionB'],
    ['with an empty one', withWeir({ optionB: ' ' }), 'dilemmas.1.optionB'],
    ['with a story of a page', withWeir({ situation: 'a'.repeat(601) }), 'dilemmas.1.situation'],
    ['with three turns', withWeir({ turns: [...weir.turns, weir.turns[0]] }), 'dilemmas.1.turns'],
    [
      'with both turns to one side',
      withWeir({ turns: weir.turns.map((turn) => ({ ...turn, towards: 'a' })) }),
      'dilemmas.1.turns',
    ],
    ['with a dilemma between a relation and itself', withWeir({ b: 'society' }), 'dilemmas.1.b'],
    [
      'with two dilemmas between the same two',
      having({ dilemmas: [weir, { ...weir, a: 'citizens', b: 'society' }] }),
      'dilemmas.2.b',
    ],
    [
      'with two cards about the same two',
      having({ cards: { pairs: [pairCard, pairCard] } }),
      'cards.pairs.2.b',
    ],
    ['with a relation that there is not', withWeir({ a: 'press' }), 'dilemmas.1.a'],
    ['with something else in a dilemma', withWeir({ html: '<b>' }), 'dilemmas.1.html'],
    ['with 121 pairs', having({ pairs: Array(121).fill(pairs[0]) }), 'pairs'],
    [
      'with a card that takes three hours',
      having({ cards: { pairs: [{ ...pairCard, method: { ...pairCard.method, minutes: 180 } }] } }),
      'cards.pairs.1.method.minutes',
    ],
    [
      'with a card about nothing',
      having({ cards: { relations: { press: relationCard } } }),
      'cards.relations.press',
    ],
    ['with other cards', having({ cards: { levels: {} } }), 'cards.levels'],
  ])('%s', (_, file, part) => {
    const read = readOwnBank(JSON.stringify(file), ours)
    expect(read).toMatchObject({ ok: false, problem: 'shape', wrong: [{ part }] })
  })

  test(
    'whatever it brings: it never throws, pollutes nothing, and says the same of its link',
    hostile,
    () => {
      const odd = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('__proto__', 'constructor', '<img src=x>', '‮', { nl: 'a', xx: 'b' }),
      )
      const dilemma = fc.record(
        Object.fromEntries(
          [...Object.keys(weir), '__proto__x'].map((key) => [
            key,
            fc.oneof(odd, fc.constant(Reflect.get(weir, key) ?? 0)),
          ]),
        ),
        { requiredKeys: [] },
      )
      const parts = fc.record(
        {
          dilemmas: fc.oneof(
            odd,
            fc.array(fc.oneof(dilemma, fc.constantFrom(weir, crack)), { maxLength: 12 }),
          ),
          cards: fc.oneof(odd, fc.record({ relations: odd, pairs: odd }, { requiredKeys: [] })),
          pairs: fc.oneof(
            odd,
            fc.array(fc.record({ high: odd, low: odd, title: odd, question: odd })),
          ),
        },
        { requiredKeys: [] },
      )
      const [, ...lines] = toLines(statementsAlone).split('\n')
      fc.assert(
        fc.property(parts, (brought) => {
          const file = { ...statementsAlone, ...brought }
          const read = readOwnBank(JSON.stringify(file), ours)
          const head = JSON.stringify([waterBoard.title, waterBoard.labels, brought])
          expect(readBankLines([head, ...lines].join('\n'), ours).ok).toBe(read.ok)
          expect(Object.prototype).not.toHaveProperty('situation')
          const ten = read.ok ? read.value.own.dilemmas : ours.dilemmas
          expect(ten.map(({ id }) => id)).toEqual(pairIds())
        }),
        runs(1000),
      )
    },
  )
})
