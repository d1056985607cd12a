import { relations, type Form, type Level } from '../../../core/framework'
import { scoreScan } from '../../../core/score'
import type { Answers } from '../../../core/statement'
import type { Finding } from '../finding'
import { quickLevels, reversedLevels } from '../keys'
import type { Rule } from '../rule'
import type { StatementEntry } from '../../schema'

export const wrongReverseKeying: Rule = ({ bank }) =>
  wrongFlags(
    bank.statements,
    'reversed',
    ({ relation, ambition }) => reversedLevels[relation][ambition],
  )

export const wrongQuick: Rule = ({ bank }) =>
  wrongFlags(bank.statements, 'quick', ({ ambition }) => quickLevels[ambition])

function wrongFlags(
  statements: readonly StatementEntry[],
  flag: 'reversed' | 'quick',
  levelOf: (statement: StatementEntry) => Level | null,
): Finding[] {
  return statements
    .map((statement) => ({
      statement,
      expected: levelOf(statement) === statement.level,
    }))
    .filter(({ statement, expected }) => statement[flag] !== expected)
    .map(({ statement, expected }) => ({
      file: 'bank.json',
      id: statement.id,
      values: { found: String(statement[flag]), expected: String(expected) },
    }))
}

/**
 * Acquiescence must not favour a relation: somebody who answers "(almost) always" to every
 * statement of a form gets the same score on each of its relations.
 */
export function acquiescenceBias(form: Form): Rule {
  return ({ bank }) => {
    const statements = bank.statements.filter(({ quick }) => form === 'full' || quick)
    const answers: Answers = Object.fromEntries(statements.map(({ id }) => [id, 5]))
    const scored = scoreScan(statements, answers).relations
    const scores = relations.map((relation) => scored[relation].score)
    if (new Set(scores).size === 1) return []
    const listed = relations.map((relation, r) => `${relation} ${rounded(scores[r])}`).join(', ')
    return [{ file: 'bank.json', values: { scores: listed } }]
  }
}

function rounded(score: number | undefined): string {
  return score === undefined ? '–' : score.toFixed(1)
}
