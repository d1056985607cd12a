import { askedStatements, bank, countedStatements, statementsOf } from './bank'
import { opening } from './opening'
import type { StatementEntry } from './schema'
import { keepValid } from '../core/bankChange'
import { compareAnswers } from '../core/compare'
import { fittingForm } from '../core/fittingForm'
import type { Form } from '../core/framework'
import { scoreScan, type ScanScore } from '../core/score'
import type { Answers } from '../core/statement'

const { id, version, fingerprint } = bank

/** The reference to the question bank in use that a scan stores. */
export const bankRef = { id, version, fingerprint }

/**
 * For every statement and dilemma the bank version in which it got its meaning; see `keepValid`.
 */
export const { since } = opening().bank

/** The form that makes the most of the answers. */
export function formOf(answers: Answers): Form {
  return fittingForm({ quick: statementsOf('quick'), full: statementsOf('full') }, answers)
}

/** The number of statements of a form that were answered, and the number it has. */
export function progressOf(scan: Scan): { given: number; total: number } {
  const [asked, answers] = [statementsOf(scan.form), answersOf(scan)]
  const given = asked.filter((statement) => answers[statement.id] !== undefined).length
  return { given, total: asked.length }
}

/** The score of a scan, from the answers whose meaning has not changed. */
export function scoreOf(scan: Scan): ScanScore {
  return scoreAnswers(scan.form, answersOf(scan))
}

function countedOf(scan: Scan): readonly StatementEntry[] {
  return countedStatements(scan.form, answersOf(scan))
}

/** The score of answers whose meaning has not changed. */
export function scoreAnswers(form: Form, answers: Answers): ScanScore {
  return scoreScan(countedStatements(form, answers), answers)
}

/** The same for a group: from equally many statements for everybody. */
export function scoreForGroup(form: Form, answers: Answers): ScanScore {
  return scoreScan(askedStatements(form, answers), answers)
}

/** How two scans of the same form and bank version differ. */
export function changesBetween(first: Scan, second: Scan): ReturnType<typeof compareAnswers> {
  return compareAnswers(countedInBoth(first, second), answersOf(first), answersOf(second))
}

/** The statements that count in two scans of the same form and bank version. */
export function countedInBoth(first: Scan, second: Scan): readonly StatementEntry[] {
  const [one, other] = [countedOf(first), countedOf(second)]
  return one.filter((statement) => other.includes(statement))
}

/**
 * Answers with the bank for which they were given, as a scan on this device or in a file holds
 * them.
 */
type Scan = {
  readonly form: Form
  readonly answers: Answers
  readonly bank: { readonly version: number }
}

/** The answers of a scan whose meaning has not changed. */
export function answersOf(scan: Scan): Answers {
  return keepValid(scan.answers, since, scan.bank.version)
}
