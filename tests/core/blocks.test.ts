import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/core/blocks'
import { ambitions, levels, type Form } from '../../src/core/framework'
import { formOf } from '../support/statements'

describe('blocksOf', () => {
  test('the quick form has 4 blocks, one for every ambition', () => {
    const blocks = blocksOf('quick', formOf('quick'))
    expect(blocks.map(({ number, ambition }) => [number, ambition])).toEqual([
      [1, 'purpose'],
      [2, 'connected'],
      [3, 'professional'],
      [4, 'partner'],
    ])
    expect(blocks.filter((block) => 'level' in block)).toEqual([])
  })

  test('the full form has 12 blocks, by level and within that by ambition', () => {
    const blocks = blocksOf('full', formOf('full'))
    expect(blocks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(blocks.map(({ level, ambition }) => [level, ambition])).toEqual(
      levels.flatMap((level) => ambitions.map((ambition) => [level, ambition])),
    )
  })

  test.each<[Form]>([['quick'], ['full']])(
    'every block of the %s form has one statement per relation, from near to far',
    (form) => {
      const statements = formOf(form)
      const anyOrder = fc.shuffledSubarray(statements, { minLength: statements.length })
      fc.assert(
        fc.property(anyOrder, (shuffled) => {
          const blocks = blocksOf(form, shuffled)
          for (const { ambition, level, statements: shown } of blocks) {
            expect(shown.map(({ relation }) => relation)).toEqual([
              'profession',
              'citizens',
              'organisation',
              'society',
              'politics',
            ])
            const strangers = shown.filter(
              (s) => s.ambition !== ambition || (level !== undefined && s.level !== level),
            )
            expect(strangers).toEqual([])
          }
          const all = blocks.flatMap(({ statements: shown }) => shown.map(({ id }) => id))
          expect(all.toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
        }),
      )
    },
  )
})
