import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributionsOf } from '../../../src/result/numbers/contributions'
import { levels, relations, type Level, type Relation } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import { anyScan } from '../../support/answers'
import { fullForm, quickForm } from '../../support/statements'

const isReversed = (id: string) => id === 'I-purpose-politics'

describe('contributionsOf', () => {
  test('counts nothing if nothing was answered', () => {
    const { society } = contributionsOf(fullForm(), {})
    expect(society).toEqual({
      I: { items: 4, answered: 0 },
      T: { items: 4, answered: 0 },
      O: { items: 4, answered: 0 },
    })
  })

  test.each<[string, Record<string, 1 | 2 | 3 | 4 | 5 | 'na'>, Level, number, number | undefined]>([
    ['one answer', { 'T-purpose-politics': 4 }, 'T', 1, 4],
    ['two answers', { 'T-purpose-politics': 4, 'T-partner-politics': 1 }, 'T', 2, 2.5],
    ['n.v.t. does not count', { 'T-purpose-politics': 4, 'T-partner-politics': 'na' }, 'T', 1, 4],
    ['only n.v.t.: no mean, and no zero', { 'O-purpose-politics': 'na' }, 'O', 0, undefined],
    ['a reversed statement counts reversed', { 'I-purpose-politics': 5 }, 'I', 1, 1],
    ['another relation does not count', { 'I-partner-society': 5 }, 'I', 0, undefined],
  ])('%s', (_, answers, level, answered, points) => {
    const found = contributionsOf(fullForm(isReversed), answers).politics[level]
    expect([found.answered, found.points]).toEqual([answered, points])
  })

  test('the quick form has one or two statements for each', () => {
    const found = contributionsOf(quickForm(), {})
    expect(items(found).every((n) => n === 1 || n === 2)).toBe(true)
    expect(sum(items(found))).toBe(20)
  })

  test('the levels together are the relation: same statements, same answers, same mean', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const found = contributionsOf(statements, answers)
        const scan = scoreScan(statements, answers)
        for (const relation of relations) {
          const { items: all, answered, mean } = scan.relations[relation]
          const parts = levels.map((level) => found[relation][level])
          expect(sum(parts.map((part) => part.items))).toBe(all)
          expect(sum(parts.map((part) => part.answered))).toBe(answered)
          const total = sum(parts.map((part) => part.answered * (part.points ?? 0)))
          expect(answered === 0 ? 0 : 25 * (total / answered - 1)).toBeCloseTo(mean ?? 0, 9)
        }
      }),
    )
  })
})

function items(found: Record<Relation, Record<Level, { items: number }>>): number[] {
  return relations.flatMap((relation) => levels.map((level) => found[relation][level].items))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, x) => total + x, 0)
}
