import { levels, relations, type Relation } from '../../core/framework'
import { keyedAnswer, type Answer, type Answers, type Statement } from '../../core/statement'

/** One answer in the strip of its relation. */
export type PlacedAnswer<S extends Statement = Statement> = {
  readonly statement: S
  /** As given. */
  readonly answer: Exclude<Answer, 'na'>
  /** As keyed, 1..5: further to the right is more of the relation. */
  readonly keyed: number
  /**
   * The first half of a fifth of the strip that it takes, from 0, and how many: two if it is alone.
   */
  readonly from: number
  readonly span: number
  /** The number of rows of marks under it. */
  readonly row: number
}

export type AnswerStrip<S extends Statement = Statement> = {
  readonly relation: Relation
  /** From left to right; equal ones from the bottom up. */
  readonly marks: readonly PlacedAnswer<S>[]
  readonly notApplicable: number
}

/** The number of equal answers side by side: a fifth of the narrowest screen has room for two. */
const ABREAST = 2

/** A mark for every answer, in one strip for each relation; equal answers are stacked. */
export function placeAnswers<S extends Statement>(
  statements: readonly S[],
  answers: Answers,
): AnswerStrip<S>[] {
  return relations.map((relation) => {
    const asked = statements.filter((statement) => statement.relation === relation)
    return {
      relation,
      marks: [1, 2, 3, 4, 5].flatMap((keyed) => stack(asked, answers, keyed)),
      notApplicable: asked.filter(({ id }) => answers[id] === 'na').length,
    }
  })
}

function stack<S extends Statement>(
  asked: readonly S[],
  answers: Answers,
  keyed: number,
): PlacedAnswer<S>[] {
  const equal = asked
    .filter((statement) => keyedAnswer(statement, answers) === keyed)
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  return equal.flatMap((statement, i) => {
    const answer = answers[statement.id]
    if (answer === undefined || answer === 'na') return []
    const isAlone = i === equal.length - 1 && i % ABREAST === 0
    return {
      statement,
      answer,
      keyed,
      from: (keyed - 1) * ABREAST + (i % ABREAST),
      span: isAlone ? ABREAST : 1,
      row: Math.floor(i / ABREAST),
    }
  })
}

/** The number of rows of marks in a strip, at least one. */
export function rowsOf({ marks }: AnswerStrip): number {
  return Math.max(0, ...marks.map(({ row }) => row)) + 1
}
