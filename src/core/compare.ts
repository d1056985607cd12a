import { shrunkVariance, squares, type Verdict } from './certainty'
import { recordOf, relations, type Form, type Relation } from './framework'
import { scoreScale } from './scale'
import { LARGE_STEP } from './sizes'
import { keyedAnswer, toPercent, type Answers, type Statement } from './statement'

export type Change = {
  /** The mean over the statements answered both times of second minus first, in points. */
  readonly difference: number
  readonly verdict: Verdict
}

/** Spread of the change in one answer, in points (simulated, until a pilot replaces it). */
const TYPICAL_SD = 22
const CLEAR = 2.58

/**
 * How two sets of answers to the same statements differ on each relation, paired by statement, so
 * that differences between statements cancel out: d̄ is the mean of the n differences of keyed
 * answers, s² = (20·22² + SS) / (20 + n − 1), and clear is |d̄| ≥ 2.58·s/√n. Only for two scans of
 * the same form and the same bank version; see `whyIncomparable`.
 * @returns `undefined` for a relation on which too few statements were answered both times for a
 * score
 */
export function compareAnswers(
  statements: readonly Statement[],
  first: Answers,
  second: Answers,
): Record<Relation, Change | undefined> {
  return recordOf(relations, (relation) => {
    const asked = statements.filter((statement) => statement.relation === relation)
    const steps = asked.flatMap((statement) => stepOf(statement, first, second) ?? [])
    const n = steps.length
    if (n < scoreScale(asked, first).needed) return undefined
    const difference = steps.reduce((sum, x) => sum + x, 0) / n
    const s = Math.sqrt(shrunkVariance(TYPICAL_SD, squares(steps), n - 1))
    return {
      difference,
      verdict: Math.abs(difference) >= (CLEAR * s) / Math.sqrt(n) ? 'clear' : 'none',
    }
  })
}

/** The statements whose answers lie a large step or more apart, in the order given. */
export function movedStatements<S extends Statement>(
  statements: readonly S[],
  first: Answers,
  second: Answers,
): S[] {
  return statements.filter(
    (statement) => Math.abs(stepOf(statement, first, second) ?? 0) >= toPercent(1 + LARGE_STEP),
  )
}

/** Second minus first, keyed, in points; absent where either is absent. */
function stepOf(statement: Statement, first: Answers, second: Answers): number | undefined {
  const [from, to] = [keyedAnswer(statement, first), keyedAnswer(statement, second)]
  return from === undefined || to === undefined ? undefined : toPercent(to) - toPercent(from)
}

type Ground = {
  readonly form: Form
  readonly bank: { readonly id: string; readonly version: number; readonly fingerprint: string }
}

/** Why no verdict can be given on the differences between two scans; `undefined` where one can. */
export function whyIncomparable(one: Ground, other: Ground): 'form' | 'bank' | undefined {
  if (one.form !== other.form) return 'form'
  const same =
    one.bank.id === other.bank.id &&
    one.bank.version === other.bank.version &&
    one.bank.fingerprint === other.bank.fingerprint
  return same ? undefined : 'bank'
}
