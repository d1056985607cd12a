import { describe, expect, test } from 'vitest'
import { contrastsIn, extremesIn, keyOfContrast, overlap } from '../../src/core/contrasts'
import type { Answer, Answers, Statement } from '../../src/core/statement'

/** A plain statement, or a reverse-keyed one. */
function statement(id: string, reversed = false): Statement {
  return { id, relation: 'society', ambition: 'purpose', level: 'I', reversed }
}

const [plain, other, reversed] = [statement('plain'), statement('other'), statement('turned', true)]
const keysOf = (statements: Statement[], answers: Answers) =>
  contrastsIn(statements, answers).map((each) => `${keyOfContrast(each)} ${String(each.distance)}`)

describe('contrastsIn', () => {
  test.each<[string, Answer, Answer, string[]]>([
    ['two steps apart', 4, 2, ['plain/other 2']],
    ['two steps apart the other way', 1, 3, ['other/plain 2']],
    ['at both ends', 5, 1, ['plain/other 4']],
    ['one step apart', 4, 3, []],
    ['the same', 4, 4, []],
    ['of which one does not apply', 'na', 1, []],
  ])(
    'finds the contrast between two plain statements with answers %s',
    (_, first, second, found) => {
      expect(keysOf([plain, other], { plain: first, other: second })).toEqual(found)
    },
  )

  test.each<[string, Answer, Answer, string[]]>([
    ['both often', 4, 4, ['plain/turned 2']],
    ['both (almost) always', 5, 5, ['plain/turned 4']],
    ['both seldom', 2, 2, ['turned/plain 2']],
    ['both sometimes', 3, 3, []],
    ['often and seldom, which agree', 4, 2, []],
  ])(
    'finds the contradiction between a plain and a reverse-keyed statement, %s',
    (_, a, b, found) => {
      expect(keysOf([plain, reversed], { plain: a, turned: b })).toEqual(found)
    },
  )

  test.each<[boolean, Answer, Answer]>([
    [true, 4, 2],
    [true, 1, 5],
    [false, 5, 3],
    [false, 3, 1],
  ])('says %s to leaning both ways with the answers %s and %s', (leans, first, second) => {
    expect(contrastsIn([plain, other], { plain: first, other: second })).toMatchObject([{ leans }])
  })

  test('leaves skipped statements out', () => {
    expect(keysOf([plain, other], { plain: 5 })).toEqual([])
  })
})

describe('extremesIn', () => {
  const statements = [plain, other, reversed]
  test.each<[string, Answers, string | undefined]>([
    [
      'the most and the least frequent answer, as worded',
      { plain: 3, other: 4, turned: 2 },
      'other/turned',
    ],
    ['the first of equal ones', { plain: 4, other: 4, turned: 3 }, 'plain/turned'],
    ['none where all answers are the same', { plain: 3, other: 3, turned: 3 }, undefined],
    ['none of one answer', { plain: 3, other: 'na' }, undefined],
    ['none of no answers', {}, undefined],
  ])('gives %s', (_, answers, key) => {
    const found = extremesIn(statements, answers, [])
    expect(found && keyOfContrast(found)).toBe(key)
  })

  test('leaves out what is shown already', () => {
    const shown = contrastsIn([plain, other], { plain: 5, other: 1 })
    expect(extremesIn(statements, { plain: 5, other: 1, turned: 3 }, shown)).toBeUndefined()
  })
})

test.each<[boolean, Statement, Statement]>([
  [true, plain, reversed],
  [true, reversed, other],
  [false, reversed, statement('fourth')],
])('overlap says %s where two contrasts share a statement or not', (expected, high, low) => {
  const first = { high: plain, low: other, distance: 2, leans: true }
  expect(overlap(first, { high, low, distance: 3, leans: true })).toBe(expected)
})
