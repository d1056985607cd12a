import type { Form } from './framework'
import type { Answer, Answers, Statement } from './statement'

const LONGEST_RUN: Record<Form, number> = { quick: 9, full: 10 }
const ENOUGH_ANSWERS = 15
const MOSTLY_THE_SAME = 0.8

/**
 * Whether somebody may have been straight-lining: the same raw answer at least 9 (quick) or 10
 * (full) times in a row, or as 80 % of at least 15 answers. A reason for a gentle hint, never for a
 * judgement. Time is never measured.
 * @param statements in the order in which they were shown
 */
export function isStraightlining(
  form: Form,
  statements: readonly Statement[],
  answers: Answers,
): boolean {
  const given = statements.map(({ id }) => answers[id])
  return isMostlyTheSame(given) || longestRun(given) >= LONGEST_RUN[form]
}

function isMostlyTheSame(given: readonly (Answer | undefined)[]): boolean {
  const answered = given.filter((answer) => answer !== undefined && answer !== 'na')
  const largest = Math.max(
    0,
    ...answered.map((value) => answered.filter((other) => other === value).length),
  )
  return answered.length >= ENOUGH_ANSWERS && largest >= MOSTLY_THE_SAME * answered.length
}

function longestRun(given: readonly (Answer | undefined)[]): number {
  let longest = 0
  let run = 0
  let previous: Answer | undefined
  for (const answer of given) {
    run = answer === previous ? run + 1 : 1
    previous = answer
    if (answer !== undefined && answer !== 'na') longest = Math.max(longest, run)
  }
  return longest
}
