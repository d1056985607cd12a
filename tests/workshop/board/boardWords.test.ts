import { photosWords } from '../../../src/workshop/board/page/photosWords'
import { leastThresholds } from '../../../src/core/thresholds'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../src/workshop/board/collect'
import { boardTexts } from '../../../src/ui/language/subjects/board'
import {
  countRejected,
  readingWords,
  scannedWords,
} from '../../../src/workshop/board/page/outcomeWords'
import { closingWords, pictureWords } from '../../../src/workshop/board/page/roundWords'
import { wholeNumber } from '../../../src/workshop/board/page/wholeNumber'

const t = boardTexts.nl
const none: Outcome = { added: 0, replaced: 0, known: 0, removed: 0, rejected: {} }
const addition = { participants: [], rejected: [] }
const linesOf = (...numbers: number[]) =>
  numbers.map((line) => ({ line, fragment: 'AMBT2-0K7QX…' }))
const taken = (outcome: Partial<Outcome>) => ({ outcome: { ...none, ...outcome }, addition })

describe('the outcome of a chat', () => {
  test.each<[Partial<Outcome>, number[], string[]]>([
    [{}, [], []],
    [{ added: 1 }, [], ['Nieuw: 1.']],
    [
      { added: 14, replaced: 1, known: 2, removed: 1 },
      [],
      ['Nieuw: 14.', 'Vernieuwd: 1.', 'Stond er al: 2.', 'Eerder weggehaald: 1.'],
    ],
    [
      { rejected: { impossible: 1, otherWorkshop: 2, otherForm: 1 } },
      [],
      ['Van een andere workshop: 2.', 'Van de volledige scan: 1.', 'Niet van Ambtskompas: 1.'],
    ],
    [{}, [7], ['Beschadigd: ‘AMBT2-0K7QX…’ op regel 7. Vraag om die opnieuw te sturen.']],
    [
      {},
      [3, 9, 12],
      [
        'Beschadigd: ‘AMBT2-0K7QX…’ op regel 3, ‘AMBT2-0K7QX…’ op regel 9 en ‘AMBT2-0K7QX…’ op regel 12. Vraag om die opnieuw te sturen.',
      ],
    ],
  ])('%j with damaged lines %j', (outcome, damaged, words) => {
    expect(readingWords(t, 'nl', 'quick', taken(outcome), linesOf(...damaged))).toEqual(words)
  })

  test('quotes the beginning of a long fragment', () => {
    const fragment = 'AMBT2-0K7QX-ABCDE-FGHJK-MNPQR'
    expect(readingWords(t, 'nl', 'quick', taken({}), [{ line: 1, fragment }])).toEqual([
      'Beschadigd: ‘AMBT2-0K7QX-ABCDE-FGHJK-…’ op regel 1. Vraag om die opnieuw te sturen.',
    ])
  })

  test('quotes no more codes than anybody looks up', () => {
    const damaged = linesOf(...Array.from({ length: 40 }, (_, i) => i + 1))
    const [words = ''] = readingWords(t, 'nl', 'quick', taken({}), damaged)
    expect(words).toContain('op regel 12 en nog 28')
  })

  test('says so when nothing was added', () => {
    expect(readingWords(t, 'nl', 'quick', 'full')).toEqual([
      'Op dit bord passen hoogstens 20000 codes. Er is niets bij gekomen.',
    ])
    expect(readingWords(t, 'nl', 'quick', 'failed')).toEqual([t.readFailed])
  })

  test('knows which form the group does', () => {
    expect(readingWords(t, 'nl', 'full', taken({ rejected: { otherForm: 2 } }))).toEqual([
      'Van de snelle scan: 2.',
    ])
  })
})

test.each<[Partial<Outcome>, string]>([
  [{ added: 1 }, 'Code 15 is binnen.'],
  [{ replaced: 1 }, t.scannedReplaced],
  [{ known: 1 }, 'Deze code stond er al.'],
  [{ removed: 1 }, 'Eerder weggehaald: 1.'],
  [{ rejected: { otherWorkshop: 1 } }, 'Van een andere workshop: 1.'],
  [{}, 'Telde al niet mee.'],
])('at the camera, %j is said in words', (outcome, words) => {
  expect(scannedWords(t, 'quick', taken(outcome), 15)).toBe(words)
})

test('rejected codes are counted by reason', () => {
  const reasons = ['clash', 'otherBank', 'clash'] as const
  expect(countRejected(reasons.map((reason) => ({ reason })))).toEqual({ clash: 2, otherBank: 1 })
})

describe('before a round closes', () => {
  const now = { politics: 50, organisation: 50, society: 50, citizens: 50, profession: 50 }
  const people = (n: number) =>
    Array.from({ length: n }, (_, participant) => ({ participant, revision: 0, now, marks: 'k' }))
  const closed = '2026-11-24T10:30:00.000Z'
  const board = (n: number, ...rounds: number[]) => ({
    participants: people(n),
    rounds: rounds.map((size) => ({
      closed,
      members: people(size),
      published: ['now.politics' as const],
    })),
    thresholds: leastThresholds,
  })

  test.each([
    [board(0), { why: 'tooFew', missing: 5 }, /^Nog 5 te gaan\. Anders/],
    [board(4), { why: 'tooFew', missing: 1 }, /^Nog 1 te gaan\. Anders/],
    [board(2), { why: 'tooFew', missing: 3 }, /^Nog 3 te gaan/],
    [board(8, 8), { why: 'unchanged' }, /^$/],
    [board(8), { why: 'elsewhere' }, /verzamelt alleen codes/],
    [
      board(10, 8),
      { why: 'waiting', changes: 2, missing: 1 },
      /^Nieuw of veranderd: 2\. Nog 1, dan .* Zo valt niemand op\.$/,
    ],
    [
      board(7, 8),
      { why: 'waiting', changes: 1, missing: 2 },
      /^Nieuw of veranderd: 1\. Nog 2, dan/,
    ],
  ] as const)('%#', (state, obstacle, words) => {
    expect(closingWords(t, state, obstacle).join(' ')).toMatch(words)
  })

  test('is empty if it can be, with enough people', () => {
    expect(closingWords(t, board(8), undefined)).toEqual([])
    expect(closingWords(t, board(7, 12), undefined)).toEqual([])
  })

  test.each([5, 6, 7])('with %i people it only says that n.v.t. can leave out an outcome', (n) => {
    expect(closingWords(t, board(n), undefined)).toEqual([
      'Door n.v.t. krijgt soms een relatie geen score. Wacht liever op nog een of twee codes.',
    ])
  })

  test('names the limit of 200 rounds', () => {
    const rounds = Array.from({ length: 200 }, () => 8)
    expect(closingWords(t, board(20, ...rounds), undefined)).toEqual([
      'Meer dan 200 rondes passen niet op één bord.',
    ])
  })

  test('the picture says how many people are in it, and what more would show', () => {
    const { thresholds } = board(6)
    expect(pictureWords(t, { thresholds })).toEqual([])
    expect(
      pictureWords(t, {
        thresholds,
        picture: { closed, people: 6, figures: {}, thirds: {}, counts: {}, named: [] },
      }),
    ).toEqual([
      'In het beeld zitten 6 mensen.',
      'Vanaf 8 mensen zie je hoe ver de groep uiteenloopt.',
    ])
  })
})

test.each([
  ['12', 12],
  [' 5 ', 5],
  ['4', undefined],
  ['51', undefined],
  ['1e1', undefined],
  ['7.5', undefined],
  ['', undefined],
  ['999999999999', undefined],
])('wholeNumber reads %j between 5 and 50 as %j', (text, value) => {
  expect(wholeNumber(text, 5, 50)).toBe(value)
})

test.each([
  [{ photos: 1, unreadable: 0, without: 0, codes: 1 }, 'Gevonden: 1.'],
  [{ photos: 3, unreadable: 0, without: 0, codes: 25 }, 'Gevonden: 25.'],
  [{ photos: 3, unreadable: 0, without: 1, codes: 9 }, /^Gevonden: 9. Foto’s zonder code: 1/],
  [{ photos: 3, unreadable: 1, without: 0, codes: 2 }, /^Gevonden: 2. Geen foto: 1/],
  [{ photos: 1, unreadable: 0, without: 0, codes: 0 }, /^Foto’s zonder code: 1\. Ga dichterbij/],
  [{ photos: 1, unreadable: 1, without: 0, codes: 0 }, /^Geen foto: 1\.$/],
  [{ photos: 3, unreadable: 2, without: 0, codes: 0 }, /zonder code: 1.* Geen foto: 2/],
] as const)('of photos is always said what was found: %o', (read, words) => {
  expect(photosWords(t, read).join(' ')).toMatch(words)
})
