import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import { dilemmas } from '../../src/content/dilemmas'
import type { Workshop } from '../../src/core/workshop'
import { encodeRoute } from '../../src/journey/route'
import { answerFirst, enter, stillAsked } from '../../src/journey/stillAsked'
import { emptyScan, type ScanData } from '../../src/record/shape'
import { allAnswered } from '../support/answers'
import { workshop } from '../support/workshops'

const answers = allAnswered(statementsOf('quick'), 4)
const allButSociety = Object.fromEntries(
  Object.entries(answers).filter(([id]) => !id.includes('-connected-')),
)
const choices = Object.fromEntries(dilemmas.map(({ id }) => [id, [3 as const]]))
const someChoices = Object.fromEntries(Object.entries(choices).filter((_, i) => i !== 2))
const everything = { answers, choices }

describe('a workshop still asks', () => {
  const left = (asked: Partial<Workshop>, done: Partial<ScanData>) => {
    const scan = { ...emptyScan, ...done }
    const { statements, block, dilemmas: open, dilemma } = stillAsked(workshop(asked), scan)
    const places = [block, dilemma].map((to) => to && encodeRoute(to))
    return [statements.open, open, ...places]
  }

  test.each<[string, Partial<Workshop>, Partial<ScanData>, readonly unknown[]]>([
    ['everything of a beginner', {}, {}, [20, 10, '#/scan/quick/1', '#/dilemmas/1']],
    ['nothing once all is done', {}, everything, [0, 0, undefined, undefined]],
    [
      'what was skipped',
      {},
      { ...everything, answers: allButSociety },
      [5, 0, '#/scan/quick/2', undefined],
    ],
    [
      'the third dilemma, where that is open',
      {},
      { ...everything, choices: someChoices },
      [0, 1, undefined, '#/dilemmas/3'],
    ],
    ['no dilemmas if it has none', { dilemmas: false }, { answers }, [0, 0, undefined, undefined]],
    [
      'the rest of the full form after the quick one',
      { form: 'full' },
      everything,
      [40, 0, '#/scan/full/2', undefined],
    ],
  ])('%s', (_, asked, done, expected) => {
    expect(left(asked, done)).toEqual(expected)
  })
})

describe('a participant', () => {
  test.each<[string, Partial<ScanData>, string, string]>([
    ['begins with the first block', {}, '#/scan/quick/1', '#/scan/quick/1'],
    [
      'continues at the first open block',
      { answers: allButSociety },
      '#/scan/quick/2',
      '#/scan/quick/2',
    ],
    [
      'goes to the result if all is answered, and to the review if that gives no result',
      { answers },
      '#/result/quick',
      '#/review/quick',
    ],
  ])('%s', (_, done, entered, answered) => {
    const asked = workshop()
    const left = stillAsked(asked, { ...emptyScan, ...done })
    expect(encodeRoute(enter(asked, left))).toBe(entered)
    expect(encodeRoute(answerFirst(asked, left))).toBe(answered)
  })
})
