import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank, countedStatements, statementsOf } from '../../../src/content/bank'
import type { StatementEntry } from '../../../src/content/schema'
import { forms, relations, type Form } from '../../../src/core/framework'
import { keyedAnswer, type Answer, type Answers, type Frequency } from '../../../src/core/statement'
import type { ScanData } from '../../../src/record/shape'
import { contrastWords } from '../../../src/result/ownWords/contrastWords'
import {
  ownWordsOf,
  withAllPairs,
  withoutPair,
  withTopic,
} from '../../../src/result/ownWords/ownWords'
import { ownWordsTexts } from '../../../src/ui/language/subjects/ownWords'
import { scanTexts } from '../../../src/ui/language/subjects/scan'
import { anyAnswer } from '../../support/answers'

const noMarks: ScanData['ownWords'] = {}
const t = { ...scanTexts.nl, ...ownWordsTexts.nl }

function answered(form: Form, choose: (s: StatementEntry, i: number) => Answer | undefined) {
  return Object.fromEntries(
    statementsOf(form).flatMap((each, i) => {
      const answer = choose(each, i)
      return answer === undefined ? [] : [[each.id, answer]]
    }),
  )
}

/** How many contrasts can be had side by side, up to three: by trying everything. */
function mostApart(form: Form, answers: Answers): number {
  const given = countedStatements(form, answers).flatMap(({ id }) =>
    typeof answers[id] === 'number' ? [answers[id]] : [],
  )
  // One answer to everything says nothing about any two.
  if (given.length >= 15 && new Set(given).size === 1) return 0
  const keyed = countedStatements(form, answers)
    .flatMap((each) => keyedAnswer(each, answers) ?? [])
    .toSorted((a, b) => a - b)
  // The lowest ones against the highest ones: if any three can be had, these can.
  return [3, 2, 1, 0].find(
    (n) =>
      2 * n <= keyed.length &&
      keyed.slice(0, n).every((low, i) => (keyed[keyed.length - n + i] ?? 0) - low >= 2),
  ) as number
}

/** What is wrong with the cards of an answer sheet. */
function faultsOf(form: Form, answers: Answers): string[] {
  const words = ownWordsOf(form, answers, noMarks)
  const contrasts = words.filter(({ kind }) => kind === 'contrast')
  const most = mostApart(form, answers)
  const others = words.length - contrasts.length
  const ids = words.flatMap(({ contrast: { high, low } }) => [high.id, low.id])
  return [
    ...(contrasts.length === most ? [] : [`${String(contrasts.length)}, not ${String(most)}`]),
    ...(others <= (contrasts.length === 3 ? 0 : 1) ? [] : [`${String(others)} of the other kind`]),
    ...(new Set(ids).size === ids.length ? [] : [`a statement twice: ${ids.join(', ')}`]),
    ...ids.filter((id) => typeof answers[id] !== 'number').map((id) => `no answer to ${id}`),
    ...contrasts
      .filter(({ contrast: { high, low } }) => {
        const [more = 0, less = 0] = [keyedAnswer(high, answers), keyedAnswer(low, answers)]
        return more - less < 2
      })
      .map(({ key }) => `${key} lie together`),
    ...words.flatMap((word) => {
      const { title, question } = contrastWords(t, 'nl', answers, word)
      // A question may end with what to bring to it: "Who …? Name one."
      return /^\S[^{]*$/.test(title) && /^\S[^{]*\?[^{]*$/.test(question) ? [] : [title, question]
    }),
  ]
}

const oneToFive = [1, 2, 3, 4, 5] as const
const lean = (s: StatementEntry, keyed: 1 | 2 | 3 | 4 | 5): Answer =>
  s.reversed ? (oneToFive[5 - keyed] ?? 3) : keyed

/** Ways of answering that a person may have, on either form. */
const handMade: [string, (s: StatementEntry, i: number) => Answer | undefined][] = [
  ...oneToFive.map((answer): (typeof handMade)[number] => [
    `always ${String(answer)}`,
    () => answer,
  ]),
  ...oneToFive.map((keyed): (typeof handMade)[number] => [
    `always ${String(keyed)} as keyed`,
    (s) => lean(s, keyed),
  ]),
  ...relations.map((id): (typeof handMade)[number] => [
    `only ${id} high`,
    (s) => lean(s, s.relation === id ? 5 : 2),
  ]),
  ['myself high', (s) => lean(s, s.level === 'I' ? 4 : 2)],
  ['the organisation low', (s) => lean(s, s.level === 'O' ? 1 : 4)],
  ['one statement low', (s, i) => lean(s, i === 7 ? 1 : 4)],
  ['nothing applies', () => 'na'],
  ['nothing', () => undefined],
]

test('there are 40 hand-made answer sheets', () => {
  expect(handMade.length * forms.length).toBe(40)
})

describe.each(forms)('ownWordsOf the %s form', (form) => {
  test.each(handMade)('has good cards of %s', (_, choose) => {
    expect(faultsOf(form, answered(form, choose))).toEqual([])
  })

  test.each([1, 2, 3])('has good cards of answers that only differ in %i statements', (n) => {
    expect(
      faultsOf(
        form,
        answered(form, (s, i) => lean(s, i < n ? 5 : 3)),
      ),
    ).toEqual([])
  })
})

/** The only contrast lies within one relation and one level, whose question ends with a request. */
const oneLevel: Answers = { 'T-connected-profession': 5, 'T-partner-profession': 3 }

describe('ownWordsOf', () => {
  test.each<[Form, number]>([
    ['quick', 3000],
    ['full', 2000],
  ])('has good cards of any answers to the %s form', (form, numRuns) => {
    const ids = bank.statements.map(({ id }) => id)
    // Also answers to statements that came in the place of others, and skipped ones.
    const anySheet = fc
      .array(fc.option(anyAnswer, { nil: undefined, freq: 12 }), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((given): Answers =>
        Object.fromEntries(
          ids.flatMap((id, i) => (given[i] === undefined ? [] : [[id, given[i]]])),
        ),
      )
    fc.assert(
      fc.property(anySheet, (answers) => {
        expect(faultsOf(form, answers)).toEqual([])
      }),
      { numRuns, examples: form === 'quick' ? [[oneLevel]] : [] },
    )
  })

  const sheet = answered('quick', (s) => lean(s, s.level === 'I' ? 5 : 2))
  const keysOf = (marks: ScanData['ownWords']) =>
    ownWordsOf('quick', sheet, marks).map(({ key }) => key)

  test('replaces one that was not recognised, and leaves the others in place', () => {
    const [first, second, third] = keysOf(noMarks)
    const marks = withoutPair(noMarks, second ?? '')
    const after = keysOf(marks)
    expect(after).toEqual([first, expect.any(String), third])
    expect(after[1]).not.toBe(second)
    expect(keysOf(withoutPair(marks, after[1] ?? ''))).not.toContain(second)
  })

  test('never shows again one that was not recognised, down to the last', () => {
    let marks = noMarks
    const seen = new Set<string>()
    for (let shown = keysOf(marks); shown[0] !== undefined; shown = keysOf(marks)) {
      expect(seen).not.toContain(shown[0])
      seen.add(shown[0])
      marks = withoutPair(marks, shown[0])
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  test('never shows a statement twice, also after something was put away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 20, maxLength: 20 }),
        (given) => {
          const near = answered('quick', (_, i) => (given[i] ?? 3) as Frequency)
          let marks = noMarks
          for (let step = 0; step < 4; step += 1) {
            const words = ownWordsOf('quick', near, marks)
            const ids = words.flatMap(({ contrast: { high, low } }) => [high.id, low.id])
            expect(ids).toEqual([...new Set(ids)])
            marks = withoutPair(marks, words[0]?.key ?? 'none')
          }
        },
      ),
    )
  })

  test('keeps a topic after other answers brought other contrasts', () => {
    const [topic = ''] = keysOf(noMarks)
    const marks = withTopic(noMarks, topic, true)
    const all = ownWordsOf(
      'full',
      { ...answered('full', (s) => lean(s, s.level === 'O' ? 1 : 4)), ...sheet },
      marks,
    )
    expect(all.find(({ key }) => key === topic)).toMatchObject({ isTopic: true })
    expect(all.filter(({ isTopic }) => isTopic)).toHaveLength(1)
  })

  test('shows the most and the least frequent answer if fewer than three pairs differ', () => {
    const near = answered('quick', (s, i) => (i === 4 ? 4 : s.reversed ? undefined : 3))
    const [only, ...others] = ownWordsOf('quick', near, noMarks)
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'extremes' })
    expect(only && contrastWords(t, 'nl', near, only).title).toBe('Dit gebeurt vaak, dit soms')
    expect(ownWordsOf('quick', near, withoutPair(noMarks, only?.key ?? ''))).toEqual([])
  })

  test('shows nothing of answers that are all the same', () => {
    expect(
      ownWordsOf(
        'quick',
        answered('quick', () => 3),
        noMarks,
      ),
    ).toEqual([])
  })
})

describe('marks', () => {
  test.each([
    ['marks a topic', withTopic(noMarks, 'a/b', true), { topics: ['a/b'] }],
    [
      'marks it once',
      withTopic({ topics: ['a/b', 'c/d'], unrecognised: [] }, 'a/b', true),
      { topics: ['c/d', 'a/b'], unrecognised: [] },
    ],
    [
      'takes it back',
      withTopic({ topics: ['a/b', 'c/d'], unrecognised: [] }, 'a/b', false),
      { topics: ['c/d'], unrecognised: [] },
    ],
    [
      'puts a topic away',
      withoutPair({ topics: ['a/b'], unrecognised: ['c/d'] }, 'a/b'),
      { topics: [], unrecognised: ['c/d', 'a/b'] },
    ],
    [
      'brings all back',
      withAllPairs({ topics: ['a/b'], unrecognised: ['c/d'] }),
      { topics: ['a/b'] },
    ],
  ])('%s', (_, marks, expected) => {
    expect(marks).toEqual(expected)
  })
})
