import type { Relation } from '../../core/framework'
import { keyedAnswer, type Answer, type Answers, type Statement } from '../../core/statement'

/** One statement on the way to a score. */
export type Step<S extends Statement = Statement> = {
  readonly statement: S
  /** Absent where it was skipped. */
  readonly answer: Answer | undefined
  /**
   * 1..5 as it counts, so reversed if the statement is reverse-keyed; absent if it does not count.
   */
  readonly points: number | undefined
}

/** How one relation got its score, in steps that one can follow on paper. */
export type Explanation<S extends Statement = Statement> = {
  readonly steps: readonly Step<S>[]
  /** All points together. */
  readonly total: number
  /** The number of answers with points. */
  readonly answered: number
  /** The mean points, 1..5, and the same as 0..100; absent where nothing was answered. */
  readonly outcome?: { readonly points: number; readonly percent: number }
}

/**
 * Follows the score of a relation from the answers to the number: points per answer, their mean,
 * and 25 · (mean − 1). `scoreScale` and `scoreScan` decide whether that number may be published,
 * and how certain it is; this gives the same number in steps that a person can do by hand.
 * @param statements of the form, in the order in which the steps are to be told
 */
export function explainScore<S extends Statement>(
  statements: readonly S[],
  answers: Answers,
  relation: Relation,
): Explanation<S> {
  const steps = statements
    .filter((statement) => statement.relation === relation)
    .map((statement) => ({
      statement,
      answer: answers[statement.id],
      points: keyedAnswer(statement, answers),
    }))
  const counted = steps.flatMap(({ points }) => points ?? [])
  const total = counted.reduce((sum, x) => sum + x, 0)
  const answered = counted.length
  if (answered === 0) return { steps, total, answered }
  const points = total / answered
  return { steps, total, answered, outcome: { points, percent: 25 * (points - 1) } }
}
