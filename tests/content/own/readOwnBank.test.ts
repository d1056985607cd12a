import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOwnBank, readOwnBank } from '../../../src/content/own/readOwnBank'
import { relations } from '../../../src/core/framework'
import {
  checkedBank,
  ours,
  waterBoard,
  waterBoardText,
  waterBoardTexts,
  waterBoardWith,
} from '../../support/ownBanks'
import { hostile, runs } from '../../support/runs'

const { statements } = waterBoard
const textAt = (at: number) => waterBoardTexts[at] ?? ''

describe('the example of a water board', () => {
  test('can be used, and leaves nothing to wish for', () => {
    const read = readOwnBank(waterBoardText, ours)
    expect(read).toMatchObject({ ok: true, value: { musts: [], advice: [] } })
  })

  test('names relations in its own words, and keeps the names that it does not change', () => {
    const { framework } = checkedBank(waterBoard).own.bank
    expect(framework.relations.politics).toMatchObject({
      label: { nl: 'Bestuur', en: 'Bestuur' },
      inSentence: { nl: 'het bestuur' },
      explanation: ours.framework.relations.politics.explanation,
    })
    expect(framework.relations.profession).toEqual(ours.framework.relations.profession)
  })

  test('is asked in four blocks of five, and has no longer form', () => {
    const { opening } = checkedBank(waterBoard).own
    expect(opening.blocks.quick).toBe(4)
    expect(opening.statements).toEqual({ quick: 20, full: 20 })
  })
})

describe('a bank is another one', () => {
  const idOf = (file: unknown) => checkedBank(file).own.bank.id
  test.each<[string, unknown]>([
    [
      'with one word changed',
      waterBoardWith((_, at) => (at === 3 ? { text: textAt(3).replace('.', ' nu.') } : {})),
    ],
    [
      'with one key turned',
      waterBoardWith(({ reversed }, at) => (at === 3 ? { reversed: reversed !== true } : {})),
    ],
    [
      'with one relation changed',
      waterBoardWith((_, at) => (at === 3 ? { relation: 'society' } : {})),
    ],
    ['with another name', { ...waterBoard, title: 'Waterschap Heuvel' }],
    ['with another name for a relation', { ...waterBoard, labels: {} }],
  ])('%s', (_, file) => {
    expect(idOf(file)).toMatch(/^own-[0-9a-f]{16}$/)
    expect(idOf(file)).not.toBe(idOf(waterBoard))
  })

  test('but not if only parts that the app ignores differ', () => {
    const file = waterBoardWith(() => ({ side: 'cases', since: 3, quick: true }))
    expect(idOf({ ...(file as object), version: 7, id: 'waterschap' })).toBe(idOf(waterBoard))
  })
})

test.each([7, null, ['a'], 'x'.repeat(81)])('an id that is not valid (%j) is ignored', (id) => {
  const read = checkOwnBank(
    waterBoardWith((_, at) => (at === 19 ? { id } : {})),
    ours,
  )
  expect(read.ok && read.value.file.statements[19]?.id).toBeUndefined()
  expect(read.ok).toBe(true)
})

describe('the faults to fix', () => {
  test.each<[string, unknown, object]>([
    [
      'a relation with two statements',
      waterBoardWith(({ relation }, at) =>
        relation === 'society' && at < 10 ? { relation: 'citizens' } : {},
      ),
      { rule: 'thin', relation: 'society', values: { n: 2, least: 3 } },
    ],
    [
      'the same statement twice',
      waterBoardWith((_, at) => (at === 9 ? { text: textAt(4).toUpperCase() } : {})),
      { rule: 'double', at: 9, values: { first: 5 } },
    ],
    ['our own id', { ...waterBoard, id: ours.id }, { rule: 'ownId' }],
    [
      'no language that everything is in',
      waterBoardWith(({ text }, at) => ({ text: at === 0 ? { en: 'I look.' } : { nl: text } })),
      { rule: 'languages' },
    ],
  ])('%s', (_, file, must) => {
    expect(checkedBank(file).musts).toMatchObject([must])
  })
})

describe('the advice', () => {
  test.each<[string, unknown, object[]]>([
    [
      'one more reversed statement about society',
      waterBoardWith((_, at) => (at === 12 ? { reversed: true } : {})),
      [{ rule: 'uneven' }],
    ],
    ['no ambition', waterBoardWith(() => ({ ambition: undefined })), [{ rule: 'spread' }]],
    [
      'a denial, and a word for how often',
      waterBoardWith((_, at) =>
        at === 2 ? { text: 'Ik let vaak niet op de droogte in de streek.' } : {},
      ),
      [
        { rule: 'negation', at: 2, values: { words: 'niet' } },
        { rule: 'frequency', at: 2, values: { words: 'vaak' } },
      ],
    ],
    [
      'a long sentence',
      waterBoardWith((_, at) => (at === 2 ? { text: `Ik kijk ${'en kijk '.repeat(9)}.` } : {})),
      [{ rule: 'long', at: 2, values: { n: 20, most: 18 } }],
    ],
    [
      'nearly the same statement',
      waterBoardWith((_, at) => (at === 9 ? { text: textAt(4).replace('goed', 'slecht') } : {})),
      [{ rule: 'similar', at: 9, values: { first: 5 } }],
    ],
  ])('%s', (_, file, advice) => {
    const { musts, advice: found } = checkedBank(file)
    expect(musts).toEqual([])
    expect(found).toMatchObject(advice)
  })

  test('that answers do not weigh the same is also known when the bank is used', () => {
    const turned = waterBoardWith((_, at) => (at === 12 ? { reversed: true } : {}))
    expect(checkedBank(turned).own.isUneven).toBe(true)
    expect(checkedBank(waterBoard).own.isUneven).toBe(false)
  })
})

describe('a file that is not a bank', () => {
  test.each<[string, string, object]>([
    ['notOurs', 'other JSON', { scans: [] }],
    ['count', 'fourteen statements', { ...waterBoard, statements: statements.slice(0, 14) }],
    [
      'count',
      'sixty-one statements',
      { ...waterBoard, statements: Array.from({ length: 61 }, () => statements[0]) },
    ],
  ])('%s: %s', (problem, _, file) => {
    expect(readOwnBank(JSON.stringify(file), ours)).toMatchObject({ ok: false, problem, wrong: [] })
  })

  test.each([
    ['damaged', 'cut in half', waterBoardText.slice(0, 900)],
    ['notOurs', 'text', 'Beste collega, hierbij de stellingen.'],
    ['tooLarge', 'far too much', ' '.repeat(300_000)],
    ['notOurs', 'nothing but names', `{${'"a":1,'.repeat(6000)}"statements":[]}`],
    ['notOurs', 'deep brackets', '['.repeat(100_000)],
    [
      'notOurs',
      'twenty thousand empty dilemmas',
      `{"statements":[],"dilemmas":[{}${',{}'.repeat(20_000)}]}`,
    ],
  ])('%s: %s', (problem, _, text) => {
    expect(readOwnBank(text, ours)).toMatchObject({ ok: false, problem })
  })

  test.each<[string, object, object]>([
    ['a relation that there is not', { relation: 'press' }, { at: 2, part: 'relation' }],
    ['no level', { level: undefined }, { at: 2, part: 'level' }],
    ['an empty text', { text: '  ' }, { at: 2, part: 'text' }],
    [
      'a text in a language that there is not',
      { text: { xx: 'Ik kijk.' } },
      { at: 2, part: 'text' },
    ],
    ['a key of somebody else', { weight: 3 }, { at: 2, part: 'weight' }],
    [
      'a key that changes objects',
      JSON.parse('{ "__proto__x": 1 }') as object,
      { at: 2, part: '__proto__x' },
    ],
  ])('says which statement has %s', (_, change, wrong) => {
    const file = waterBoardWith((__, at) => (at === 2 ? change : {}))
    expect(checkOwnBank(file, ours)).toMatchObject({ ok: false, problem: 'shape', wrong: [wrong] })
  })

  test('lists all faults at once: missing choices, the number of statements, and duplicates', () => {
    const file = waterBoardWith((__, at) =>
      at === 2 ? { relation: '' } : at === 9 ? { text: textAt(4) } : {},
    ) as { readonly statements: readonly object[] }
    const wrong = [{ at: 2, part: 'relation' }]
    const musts = [{ rule: 'double', at: 9, values: { first: 5 } }]
    expect(checkOwnBank(file, ours)).toMatchObject({ problem: 'shape', wrong, musts, count: 20 })
    const few = { ...file, statements: file.statements.slice(0, 10) }
    expect(checkOwnBank(few, ours)).toMatchObject({ problem: 'shape', wrong, musts, count: 10 })
  })

  test('whatever it holds: it never throws and pollutes nothing', hostile, () => {
    const anything = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    )
    const damaged = fc
      .tuple(fc.nat(waterBoardText.length), fc.nat(40), fc.string())
      .map(
        ([at, length, put]) =>
          waterBoardText.slice(0, at) + put + waterBoardText.slice(at + length),
      )
    const odd = fc
      .tuple(
        fc.nat(19),
        fc.constantFrom('text', 'relation', 'level', '__proto__', 'quick'),
        fc.jsonValue(),
      )
      .map(([at, key, value]) =>
        JSON.stringify(waterBoardWith((_, i) => (i === at ? { [key]: value } : {}))),
      )
    fc.assert(
      fc.property(fc.oneof(anything, damaged, odd), (text) => {
        const read = readOwnBank(text, ours)
        const relation = read.ok ? read.value.own.bank.statements[0]?.relation : 'politics'
        expect(relations).toContain(relation)
        expect(Object.prototype).not.toHaveProperty('relation')
      }),
      runs(2000),
    )
  })
})

describe('texts from outside', () => {
  test('are shown on one line, without marks that hide or turn them', () => {
    const file = waterBoardWith((_, at) => (at === 0 ? { text: 'Ik\n‮kijk​ goed.' } : {}))
    const { own } = checkedBank({ ...(file as object), title: 'Team​ ‮Water' })
    expect(own.bank.statements[0]?.text.nl).toBe('Ik kijk goed.')
    expect(own.title).toBe('Team Water')
  })

  test('that are nothing but such marks are not left empty', () => {
    const file = waterBoardWith((_, at) => (at === 0 ? { text: '​‮' } : {}))
    expect(checkOwnBank(file, ours)).toMatchObject({ ok: false, wrong: [{ at: 0, part: 'text' }] })
  })
})
