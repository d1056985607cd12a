import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closestFirst } from '../../src/core/closestFirst'
import type { Relation } from '../../src/core/framework'
import { scoreScan } from '../../src/core/score'
import { anyScan } from '../support/answers'
import { fullForm } from '../support/statements'

const pair = (a: Relation, difference: number, b: Relation) =>
  ({ a, b, difference, verdict: 'none' }) as const

/** Two statements of each relation that is named. */
const statements = (...named: Relation[]) =>
  named.flatMap((id) =>
    fullForm()
      .filter(({ relation }) => relation === id)
      .slice(0, 2),
  )

describe('closestFirst', () => {
  test.each<[string, Relation[], ReturnType<typeof pair>[], Relation[]]>([
    [
      'takes the two closest relations in turn',
      ['politics', 'citizens'],
      [pair('politics', 4, 'citizens')],
      ['politics', 'citizens', 'politics', 'citizens'],
    ],
    [
      'then the next closest ones, whichever is the higher',
      ['politics', 'society', 'citizens'],
      [
        pair('politics', -30, 'society'),
        pair('politics', 25, 'citizens'),
        pair('society', -5, 'citizens'),
      ],
      ['society', 'citizens', 'society', 'citizens', 'politics', 'politics'],
    ],
    [
      'goes on with one relation where the other has no statement left',
      ['society'],
      [pair('politics', 4, 'society')],
      ['society', 'society'],
    ],
    [
      'puts a relation without a score last',
      ['profession', 'politics'],
      [pair('politics', 4, 'society')],
      ['politics', 'politics', 'profession', 'profession'],
    ],
    [
      'keeps the order where there is no score at all',
      ['politics', 'citizens'],
      [],
      ['politics', 'politics', 'citizens', 'citizens'],
    ],
  ])('%s', (_, named, pairs, expected) => {
    const ordered = closestFirst(statements(...named), { pairs })
    expect(ordered.map(({ relation }) => relation)).toEqual(expected)
  })

  test('loses and repeats no statement, whatever was answered', () => {
    fc.assert(
      fc.property(anyScan, fc.subarray(fullForm()), ({ statements: asked, answers }, left) => {
        const ordered = closestFirst(left, scoreScan(asked, answers))
        const idsOf = (all: typeof left) => all.map(({ id }) => id).toSorted()
        expect(idsOf(ordered)).toEqual(idsOf(left))
      }),
    )
  })
})
