import type { Form } from './framework'
import { frequencies, type Answer, type Answers, type Frequency, type Statement } from './statement'

const LONGEST_RUN: Record<Form, number> = { quick: 9, full: 10 }
const ENOUGH_ANSWERS = 15
const MOSTLY_THE_SAME = 0.8

/**
 * Whether somebody may have been straight-lining: the same raw answer at least 9 (quick) or 10
 * (full) times in a row, or as 80 % of at least 15 answers. This leads to a gentle hint, never to a
 * judgement. Time is never measured.
 * @param statements in the order in which they were shown
 */
export function isStraightlining(
  form: Form,
  statements: readonly Statement[],
  answers: Answers,
): boolean {
  const given = statements.map(({ id }) => answers[id])
  return commonAnswer(statements, answers) !== undefined || longestRun(given) >= LONGEST_RUN[form]
}

/** The raw answer to at least 80 % of at least 15 answered statements, if there is one. */
export function commonAnswer(
  statements: readonly Pick<Statement, 'id'>[],
  answers: Answers,
): Frequency | undefined {
  const answered = statements.flatMap(({ id }) => {
    const answer = answers[id]
    return answer === undefined || answer === 'na' ? [] : [answer]
  })
  if (answered.length < ENOUGH_ANSWERS) return undefined
  return frequencies.find(
    (value) =>
      answered.filter((answer) => answer === value).length >= MOSTLY_THE_SAME * answered.length,
  )
}

/** The raw answer to every answered statement, if there are at least 15 and it is the same one. */
export function onlyAnswer(
  statements: readonly Pick<Statement, 'id'>[],
  answers: Answers,
): Frequency | undefined {
  const common = commonAnswer(statements, answers)
  const isOnly = statements.every(({ id }) => [undefined, 'na', common].includes(answers[id]))
  return isOnly ? common : undefined
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
