import { describe, expect, test } from 'vitest'
import { isStraightlining } from '../../src/core/answeringStyle'
import type { Form } from '../../src/core/framework'
import type { Answer, Statement } from '../../src/core/statement'
import { answersInOrder } from '../support/answers'
import { formOf } from '../support/statements'

type Given = readonly (Answer | undefined)[]

describe('isStraightlining', () => {
  test.each<[string, Form, Given, boolean]>([
    ['8 equal answers in a row on the quick form do not', 'quick', times(8, 4), false],
    ['9 equal answers in a row on the quick form do', 'quick', times(9, 4), true],
    ['9 equal answers in a row on the full form do not', 'full', times(9, 4), false],
    ['10 equal answers in a row on the full form do', 'full', times(10, 4), true],
    ['10 equal answers at the end do', 'full', [1, 2, 3, 2, 1, 2, ...times(10, 1)], true],
    ['9 in a row with "na" among them do not', 'quick', [4, 4, 4, 4, 'na', 4, 4, 4, 4, 4], false],
    ['9 in a row with one skipped do not', 'quick', [4, 4, 4, 4, skipped, 4, 4, 4, 4, 4], false],
    ['9 in a row right after "na" do', 'quick', ['na', ...times(9, 4)], true],
    ['8 in a row after a skipped one do not', 'quick', [4, skipped, ...times(8, 4)], false],
    ['8 in a row after "na" do not', 'quick', [4, 'na', ...times(8, 4)], false],
    ['20 times "na" does not', 'quick', times(20, 'na'), false],
    ['no answers at all do not', 'full', [], false],
    ['12 of 15, 80 %, the same do', 'full', [...runsOf4(3), 1, 2, 3], true],
    ['11 of 15 the same do not', 'full', [...runsOf4(2), 1, 5, 5, 5, 2, 3, 1], false],
    ['12 of 15 the same on the quick form do', 'quick', [...runsOf4(3), 1, 2, 3], true],
    ['14 answers, 12 the same, do not', 'full', [...runsOf4(3), 1, 2], false],
    ['14 the same beside "na" do not', 'full', [...runsOf4(3), 'na', 5, 5, 'na'], false],
    ['15 the same beside "na" do', 'full', [...runsOf4(3), 'na', 5, 5, 'na', 5], true],
  ])('%s', (_, form, given, expected) => {
    const statements = formOf(form)
    expect(isStraightlining(form, statements, answersInOrder(statements, given))).toBe(expected)
  })

  test('looks at raw answers, however the statements are keyed', () => {
    const alternating = formOf('full', (id) => id.includes('society'))
    const raw = answersInOrder(alternating, times(10, 5))
    expect(isStraightlining('full', alternating, raw)).toBe(true)
  })

  test('looks at the order in which the statements were shown', () => {
    const statements = formOf('full')
    const answers = answersInOrder(statements, [...times(5, 4), 1, ...times(5, 4), 2])
    const isFour = ({ id }: Statement) => answers[id] === 4
    const shown = [...statements.filter(isFour), ...statements.filter((s) => !isFour(s))]
    expect(isStraightlining('full', statements, answers)).toBe(false)
    expect(isStraightlining('full', shown, answers)).toBe(true)
  })
})

const skipped = undefined

function times(count: number, answer: Answer): Answer[] {
  return Array.from({ length: count }, () => answer)
}

/** Runs of four "always", with a skipped statement after each. */
function runsOf4(count: number): Given {
  return Array.from({ length: count }, () => [...times(4, 5), skipped]).flat()
}
