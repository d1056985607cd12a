import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAnswers, movedStatements, whyIncomparable } from '../../src/core/compare'
import { relations, type Relation } from '../../src/core/framework'
import type { Answer, Answers, Statement } from '../../src/core/statement'
import { anyScan, answersInOrder } from '../support/answers'
import { fullForm, quickForm } from '../support/statements'

/** The same answer throughout a relation; 3 by default. */
function answersTo(form: Statement[], given: Partial<Record<Relation, Answer>> = {}): Answers {
  return answersInOrder(
    form,
    form.map(({ relation }) => given[relation] ?? 3),
  )
}

describe('compareAnswers', () => {
  // Equal steps: s = √(20 · 22² / (20 + n − 1)). Clear from 2.58·s/√n: 26.5 with 4 steps, 13.2 with
  // 12.
  test.each<[string, Statement[], Answer, Answer, number, 'clear' | 'none']>([
    ['one step on every statement of the quick form', quickForm(), 3, 4, 25, 'none'],
    ['two steps on every statement of the quick form', quickForm(), 2, 4, 50, 'clear'],
    ['two steps down', quickForm(), 4, 2, -50, 'clear'],
    ['one step on every statement of the full form', fullForm(), 3, 4, 25, 'clear'],
    ['nothing', fullForm(), 3, 3, 0, 'none'],
  ])('%s', (_, form, from, to, difference, verdict) => {
    const changes = compareAnswers(
      form,
      answersTo(form, { society: from }),
      answersTo(form, { society: to }),
    )
    expect(changes.society).toEqual({ difference, verdict })
    expect(changes.citizens).toEqual({ difference: 0, verdict: 'none' })
  })

  // The mean step is −31.25 points in both, clear from 27.0 and 35.7.
  test.each<[string, Answer[], Answer[], 'clear' | 'none']>([
    ['all statements moved the same way', [5, 2, 3, 3], [3, 1, 2, 2], 'clear'],
    ['one moved the other way', [5, 2, 3, 3], [1, 3, 2, 2], 'none'],
  ])('the spread of the steps counts: %s', (_, from, to, verdict) => {
    const form = quickForm()
    const asked = form.filter(({ relation }) => relation === 'society')
    const changes = compareAnswers(form, answersInOrder(asked, from), answersInOrder(asked, to))
    expect(changes.society).toEqual({ difference: -31.25, verdict })
  })

  test('turns reverse-keyed statements round', () => {
    const form = quickForm(() => true)
    const changes = compareAnswers(form, answersTo(form), answersTo(form, { politics: 1 }))
    expect(changes.politics).toEqual({ difference: 50, verdict: 'clear' })
  })

  test('counts only statements that were answered both times, and needs three of them', () => {
    const form = quickForm()
    const [one, other] = form.filter(({ relation }) => relation === 'society')
    const full = answersTo(form)
    const withoutOne = { ...full, [one?.id ?? '']: 'na' } as const
    const withoutOther = { ...full, [other?.id ?? '']: 'na' } as const
    expect(compareAnswers(form, withoutOne, full).society).toBeDefined()
    expect(compareAnswers(form, withoutOne, withoutOther).society).toBeUndefined()
  })

  test('finds no difference between a scan and itself; swapping two scans only changes the sign', () => {
    fc.assert(
      fc.property(anyScan, anyScan, ({ statements, answers: first }, { answers: second }) => {
        const itself = compareAnswers(statements, first, first)
        const there = compareAnswers(statements, first, second)
        const back = compareAnswers(statements, second, first)
        for (const id of relations) {
          expect(itself[id]?.verdict ?? 'none').toBe('none')
          expect(back[id]?.verdict).toBe(there[id]?.verdict)
          expect((back[id]?.difference ?? 0) + (there[id]?.difference ?? 0)).toBe(0)
        }
      }),
    )
  })
})

describe('movedStatements', () => {
  test('lists what moved two steps or more, up or down, and was answered both times', () => {
    const form = quickForm((id) => id.endsWith('politics')).slice(0, 6)
    const first = answersInOrder(form, [1, 2, 3, 5, 1, 'na'])
    const second = answersInOrder(form, [3, 3, 1, 1, undefined, 5])
    expect(movedStatements(form, first, second)).toEqual([form[0], form[2], form[3]])
  })
})

describe('whyIncomparable', () => {
  const bank = { id: 'ambtskompas', version: 2, fingerprint: '811c9dc5' }
  const scan = { form: 'quick', bank } as const
  test.each([
    ['the same form and bank', scan, undefined],
    ['another form', { ...scan, form: 'full' }, 'form'],
    ['another version', { ...scan, bank: { ...bank, version: 1 } }, 'bank'],
    ['another bank', { ...scan, bank: { ...bank, id: 'gemeente' } }, 'bank'],
    ['the same version with other keys', { ...scan, bank: { ...bank, fingerprint: 'x' } }, 'bank'],
  ] as const)('%s', (_, other, why) => {
    expect(whyIncomparable(scan, other)).toBe(why)
    expect(whyIncomparable(other, scan)).toBe(why)
  })
})
