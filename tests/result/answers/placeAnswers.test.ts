import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relations } from '../../../src/core/framework'
import { keyedAnswer, type Frequency } from '../../../src/core/statement'
import { placeAnswers, rowsOf, type AnswerStrip } from '../../../src/result/answers/placeAnswers'
import { allAnswered, anyScan } from '../../support/answers'
import { fullForm } from '../../support/statements'

const marksOf = (strips: readonly AnswerStrip[]) => strips.flatMap(({ marks }) => marks)

describe('placeAnswers', () => {
  test('has every answer once, in the strip of its relation, and as it is keyed', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const strips = placeAnswers(statements, answers)
        expect(strips.map(({ relation }) => relation)).toEqual(relations)
        const answered = statements.filter((s) => keyedAnswer(s, answers) !== undefined)
        const placed = marksOf(strips)
        expect(placed).toHaveLength(answered.length)
        expect(new Set(placed.map(({ statement }) => statement))).toEqual(new Set(answered))
        for (const { relation, marks } of strips) {
          for (const { statement, answer, keyed, from } of marks) {
            expect(statement.relation).toBe(relation)
            expect(answer).toBe(answers[statement.id])
            expect(keyed).toBe(keyedAnswer(statement, answers))
            expect(Math.floor(from / 2)).toBe(keyed - 1)
          }
        }
      }),
    )
  })

  test('has no two marks that overlap, and none above its strip', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        for (const strip of placeAnswers(statements, answers)) {
          const taken = strip.marks.flatMap(({ from, span, row }) =>
            Array.from({ length: span }, (_, i) => `${String(from + i)} ${String(row)}`),
          )
          expect(new Set(taken).size).toBe(taken.length)
          expect(strip.marks.every(({ row }) => row >= 0 && row < rowsOf(strip))).toBe(true)
        }
      }),
    )
  })

  test('counts statements that did not apply separately', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        for (const { relation, notApplicable } of placeAnswers(statements, answers)) {
          const asked = statements.filter((s) => s.relation === relation)
          expect(notApplicable).toBe(asked.filter(({ id }) => answers[id] === 'na').length)
        }
      }),
    )
  })

  test.each<[says: string, answered: number, rows: number, lastSpan: number]>([
    ['one answer has the whole width', 1, 1, 2],
    ['two equal answers lie side by side', 2, 1, 1],
    ['the third lies on them, in the middle', 3, 2, 2],
    ['twelve equal answers make six rows', 12, 6, 1],
  ])('%s', (_, answered, rows, lastSpan) => {
    const asked = fullForm().filter(({ relation }) => relation === 'society')
    const strip = placeAnswers(asked, allAnswered(asked.slice(0, answered), 4)).find(
      ({ relation }) => relation === 'society',
    )
    expect(strip && rowsOf(strip)).toBe(rows)
    expect(strip?.marks.at(-1)?.span).toBe(lastSpan)
  })

  test('puts a reversed statement at 6 − answer, and keeps the answer as given', () => {
    const [statement] = fullForm(() => true)
    if (!statement) throw new Error('A form has statements')
    for (const answer of [1, 2, 3, 4, 5] satisfies Frequency[]) {
      const [mark] = marksOf(placeAnswers([statement], { [statement.id]: answer }))
      expect(mark).toMatchObject({ answer, keyed: 6 - answer })
    }
  })
})
