import { describe, expect, test } from 'vitest'
import { bank, statementsOf } from '../../../src/content/bank'
import { relations } from '../../../src/core/framework'
import type { Answers, Frequency } from '../../../src/core/statement'
import { linkBank, showsAnything, shownOf } from '../../../src/history/colleague/shownOf'

const quick = statementsOf('quick')
const [one, other, third] = quick
if (!one || !other || !third) throw new Error('The quick form is empty')

/** The raw answer that counts as this one. */
const keyed = (statement: typeof one, answer: number) =>
  (statement.reversed ? 6 - answer : answer) as Frequency
const middling: Answers = Object.fromEntries(quick.map((each) => [each.id, 3]))
const answers: Answers = { ...middling, [one.id]: keyed(one, 5), [other.id]: keyed(other, 1) }

const shown = (topics: string[], given = answers, form: 'quick' | 'full' = 'quick') =>
  shownOf(form, { answers: given, ownWords: { topics } })

describe('what somebody can show to a colleague', () => {
  test('is the bank, and the scores in steps of five', () => {
    const { bank: number, now } = shown([])
    expect(number).toBe(linkBank.number)
    expect(now).toEqual({
      // Four answers each: 5 3 3 3, and 1 3 3 3.
      [one.relation]: 65,
      [other.relation]: 40,
      ...Object.fromEntries(
        relations
          .filter((id) => id !== one.relation && id !== other.relation)
          .map((id) => [id, 50]),
      ),
    })
  })

  test('holds no score where too few statements were answered', () => {
    const { now } = shown([], { [one.id]: 4 })
    expect(Object.values(now)).toEqual([null, null, null, null, null])
    expect(showsAnything(shown([], { [one.id]: 4 }))).toBe(false)
    expect(showsAnything(shown([]))).toBe(true)
  })

  const inOrder = (a: typeof one, b: typeof one) =>
    bank.statements.indexOf(a) < bank.statements.indexOf(b) ? `${a.id}/${b.id}` : `${b.id}/${a.id}`

  test('holds a topic in the order of the bank, whichever of the two happens more', () => {
    const turned = { ...middling, [one.id]: keyed(one, 1), [other.id]: keyed(other, 5) }
    expect(shown([`${one.id}/${other.id}`]).topics).toEqual([inOrder(one, other)])
    expect(shown([`${other.id}/${one.id}`], turned).topics).toEqual([inOrder(one, other)])
  })

  test.each<[string, string]>([
    ['two answers that are the same', `${third.id}/${quick[3]?.id ?? ''}`],
    ['a statement that is gone', `${one.id}/gone`],
    ['a statement that was not answered', `${one.id}/${unasked()}`],
    ['one statement', one.id],
  ])('leaves out a topic of %s', (_, topic) => {
    expect(shown([topic]).topics).toEqual([])
  })

  test('holds each topic once, and no more than a link has', () => {
    const topic = `${one.id}/${other.id}`
    expect(shown([topic, `${other.id}/${one.id}`]).topics).toHaveLength(1)
    const many = quick.filter((each) => each !== one).map(({ id }) => `${one.id}/${id}`)
    const apart = Object.fromEntries(quick.map((each) => [each.id, keyed(each, 1)]))
    const all = { ...apart, [one.id]: keyed(one, 5) }
    expect(many.length).toBeGreaterThan(12)
    expect(shown(many, all).topics).toHaveLength(12)
  })

  test('holds a topic about a statement beyond the quick form, once that was answered', () => {
    const statement = bank.statements.find(({ id }) => id === unasked())
    if (!statement) throw new Error('Every statement is in the quick form')
    const all = { ...answers, [statement.id]: keyed(statement, 1) }
    const topic = `${one.id}/${statement.id}`
    expect(shown([topic]).topics).toEqual([])
    expect(shown([topic], all).topics).toEqual([inOrder(one, statement)])
    expect(shown([topic], all, 'full').topics).toEqual([inOrder(one, statement)])
  })
})

test('every statement of the bank can be named in a link', () => {
  expect(linkBank.ids).toEqual(bank.statements.map(({ id }) => id))
  expect(linkBank.ids.length).toBeLessThan(256)
})

/** A statement of the full form only. */
function unasked(): string {
  const ids = quick.map(({ id }) => id)
  return bank.statements.find(({ id }) => !ids.includes(id))?.id ?? ''
}
