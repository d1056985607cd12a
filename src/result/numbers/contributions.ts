import { levels, recordOf, relations, type Level, type Relation } from '../../core/framework'
import { keyedAnswer, type Answers, type Statement } from '../../core/statement'

/** What the statements of one level add to one relation. */
export type Contribution = {
  /** How many statements of this relation and level the form has. */
  readonly items: number
  readonly answered: number
  /** The mean points per answer, 1..5 as they count; absent where nothing was answered. */
  readonly points?: number
}

/**
 * For every relation what the individual, team and organisation statements contributed. In points
 * per answer rather than as a score of 0..100: these are means of one to four answers, too few for
 * a score that may be published, and no ground for a verdict.
 */
export function contributionsOf(
  statements: readonly Statement[],
  answers: Answers,
): Record<Relation, Record<Level, Contribution>> {
  return recordOf(relations, (relation) =>
    recordOf(levels, (level) =>
      contribution(
        statements.filter((s) => s.relation === relation && s.level === level),
        answers,
      ),
    ),
  )
}

function contribution(statements: readonly Statement[], answers: Answers): Contribution {
  const points = statements.flatMap((statement) => keyedAnswer(statement, answers) ?? [])
  const answered = points.length
  return {
    items: statements.length,
    answered,
    ...(answered > 0 && { points: points.reduce((sum, x) => sum + x, 0) / answered }),
  }
}
