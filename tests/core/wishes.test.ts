import { expect, test } from 'vitest'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import type { Frequency } from '../../src/core/statement'
import { canBe, countWishes, type Wish, type Wishes } from '../../src/core/wishes'
import { fullForm } from '../support/statements'

const one = 'I-purpose-society'
const two = 'T-purpose-society'
const none = recordOf(relations, () => ({ more: 0, less: 0 }))

test.each<[string, Wishes, string[], Partial<Record<Relation, Record<Wish, number>>>]>([
  ['nothing is marked', {}, [], {}],
  ['a statement should happen more', { [one]: 'more' }, [], { society: { more: 1, less: 0 } }],
  [
    'one should happen more and another less',
    { [one]: 'more', [two]: 'less' },
    [],
    { society: { more: 1, less: 1 } },
  ],
  [
    'a reverse-keyed statement should happen less, which is more of its relation',
    { [one]: 'less', [two]: 'more' },
    [one],
    { society: { more: 2, less: 0 } },
  ],
  [
    'a reverse-keyed statement should happen more, which is less of its relation',
    { [one]: 'more' },
    [one],
    { society: { more: 0, less: 1 } },
  ],
  [
    'two relations are marked',
    { [one]: 'less', 'O-partner-citizens': 'more' },
    [],
    { society: { more: 0, less: 1 }, citizens: { more: 1, less: 0 } },
  ],
  ['a statement is marked that is gone', { gone: 'more' }, [], {}],
])('countWishes, where %s', (_, wishes, reversed, expected) => {
  const statements = fullForm((id) => reversed.includes(id))
  expect(countWishes(statements, wishes)).toEqual({ ...none, ...expected })
})

test.each<[Wish, number, boolean]>([
  ['more', 4, true],
  ['more', 5, false],
  ['less', 2, true],
  ['less', 1, false],
])('something with this answer can happen %s: %i, %s', (wish, answer, possible) => {
  expect(canBe(wish, answer as Frequency)).toBe(possible)
})
