import * as fc from 'fast-check'
import { relations } from '../../src/core/framework'
import {
  frequencies,
  type Answer,
  type Answers,
  type Frequency,
  type Statement,
} from '../../src/core/statement'
import { anyForm } from './statements'

/** One answer per statement, in their order; `undefined` is skipped. */
export function answersInOrder(
  statements: readonly Statement[],
  given: readonly (Answer | undefined)[],
): Answers {
  return Object.fromEntries(
    statements.flatMap(({ id }, index) => {
      const answer = given[index]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

/** The same answer to every statement. */
export function allAnswered(statements: readonly Statement[], answer: Answer): Answers {
  return answersInOrder(
    statements,
    statements.map(() => answer),
  )
}

/** Every frequency x answered as 6 − x. */
export function mirrored(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === 'na' ? answer : flip(answer)]),
  )
}

function flip(answer: Frequency): Frequency {
  return nearest(6 - answer)
}

function nearest(value: number): Frequency {
  return frequencies.find((frequency) => frequency >= value) ?? 5
}

export const anyAnswer: fc.Arbitrary<Answer> = fc.constantFrom<Answer>(...frequencies, 'na')

/**
 * Answers of somebody who leans one way per relation, so that clear differences do occur, and who
 * leaves out few or many statements.
 */
function anyAnswersTo(statements: readonly Statement[]): fc.Arbitrary<Answers> {
  const lean = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 })
  const marks = fc
    .constantFrom(1, 4, 40)
    .chain((answered) =>
      fc.array(mark(answered), { minLength: statements.length, maxLength: statements.length }),
    )
  return fc.tuple(lean, marks).map(([leans, given]) =>
    answersInOrder(
      statements,
      statements.map(({ relation, reversed }, index) => {
        const step = given[index]
        if (step === 'na') return 'na'
        if (typeof step !== 'number') return undefined
        const keyed = nearest((leans[relations.indexOf(relation)] ?? 3) + step)
        return reversed ? flip(keyed) : keyed
      }),
    ),
  )
}

/** An answer near somebody's leaning, or none; the higher the number, the more are answered. */
function mark(answered: number) {
  return fc.oneof(
    { weight: answered, arbitrary: fc.integer({ min: -2, max: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom('na', 'skipped') },
  )
}

/** A form with answers to some or all of it. */
export const anyScan: fc.Arbitrary<{ statements: Statement[]; answers: Answers }> = anyForm.chain(
  (statements) => anyAnswersTo(statements).map((answers) => ({ statements, answers })),
)
