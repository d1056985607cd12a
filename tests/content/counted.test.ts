import { describe, expect, test } from 'vitest'
import {
  askedStatements,
  bank,
  countedStatements,
  shownStatements,
  statementsOf,
} from '../../src/content/bank'
import { scoreAnswers, scoreForGroup } from '../../src/content/scanOfBank'
import { forms } from '../../src/core/framework'
import type { Answers } from '../../src/core/statement'

const quick = statementsOf('quick')
const all = Object.fromEntries(quick.map(({ id }) => [id, 3 as const]))
const extra = bank.statements.find(({ quick: isQuick }) => !isQuick)?.id ?? ''
const idsOf = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id)
const quickIds = idsOf(quick)

describe('the statements of the quick form', () => {
  test.each<[string, Answers, { counted: string[]; shown: string[] }]>([
    ['are twenty', all, { counted: quickIds, shown: quickIds }],
    [
      'and what else was answered',
      { ...all, [extra]: 5 },
      { counted: [...quickIds, extra], shown: [...quickIds, extra] },
    ],
    [
      'but where that does not apply it is only shown',
      { ...all, [extra]: 'na' },
      { counted: quickIds, shown: [...quickIds, extra] },
    ],
  ])('%s', (_, answers, { counted, shown }) => {
    expect(idsOf(countedStatements('quick', answers))).toEqual(counted)
    expect(idsOf(shownStatements('quick', answers))).toEqual(shown)
    expect(idsOf(askedStatements('quick', answers))).toEqual(quickIds)
  })

  test('are the same number for everybody in a group, whatever else somebody answered', () => {
    const more = { ...all, [extra]: 5 as const }
    expect(scoreForGroup('quick', more)).toEqual(scoreForGroup('quick', all))
    expect(scoreAnswers('quick', more)).not.toEqual(scoreAnswers('quick', all))
  })
})

test.each(forms)('no statement of the %s form counts or is shown twice', (form) => {
  const answers = Object.fromEntries(bank.statements.map(({ id }) => [id, 3 as const]))
  for (const statements of [countedStatements(form, answers), shownStatements(form, answers)]) {
    expect(new Set(idsOf(statements)).size).toBe(bank.statements.length)
    expect(statements).toHaveLength(bank.statements.length)
  }
})
