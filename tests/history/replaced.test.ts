import { describe, expect, test } from 'vitest'
import { otherStatements, statementsOf } from '../../src/content/bank'
import { bankRef, changesBetween, countedInBoth } from '../../src/content/scanOfBank'
import type { Answer, Answers } from '../../src/core/statement'

const [asked] = statementsOf('quick')
if (!asked) throw new Error('The quick form has no statements')
const [other] = otherStatements(asked)
if (!other) throw new Error('The first statement has no others')

const everything = (answer: Answer): Answers =>
  Object.fromEntries(statementsOf('quick').map(({ id }) => [id, answer]))
const replaced = (answer: Answer): Answers => ({
  ...everything(3),
  [asked.id]: 'na',
  [other.id]: answer,
})
const scan = (answers: Answers) => ({ form: 'quick' as const, answers, bank: bankRef })

describe('two quick scans', () => {
  test('are compared on a statement that took the place of another in both', () => {
    const [first, second] = [scan(replaced(3)), scan(replaced(5))]
    expect(countedInBoth(first, second)).toContain(other)
    const step = (other.reversed ? -50 : 50) / 4
    expect(changesBetween(first, second)[asked.relation]?.difference).toBe(step)
  })

  test('are not compared on a statement that took the place of another in one', () => {
    const both = countedInBoth(scan(replaced(3)), scan(everything(3)))
    expect(both).toHaveLength(19)
    expect(both).not.toContain(other)
    expect(both).not.toContain(asked)
  })
})
