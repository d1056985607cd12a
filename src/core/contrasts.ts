import { keyedAnswer, type Answers, type Statement } from './statement'

/** Two statements with different answers: the first happens more than the second, as keyed. */
export type Contrast<S extends Statement = Statement> = {
  readonly high: S
  readonly low: S
  /** The distance between the answers, in steps of the scale. */
  readonly distance: number
  /** Whether both lean: as keyed, the first is above "sometimes" and the second below it. */
  readonly leans: boolean
}

/** From how many steps on two answers make a contrast. */
const LEAST_DISTANCE = 2
/** The answer in the middle, which leans to neither side. */
const SOMETIMES = 3

/**
 * Every two answered statements whose keyed answers are at least two steps apart. A plain and a
 * reverse-keyed statement that both got "often" or "seldom" are among them: 4 and 6 − 4. In the
 * order of the statements.
 */
export function contrastsIn<S extends Statement>(
  statements: readonly S[],
  answers: Answers,
): Contrast<S>[] {
  const answered = statements.flatMap((statement) => {
    const keyed = keyedAnswer(statement, answers)
    return keyed === undefined ? [] : [{ statement, keyed }]
  })
  return answered.flatMap((first, i) =>
    answered.slice(i + 1).flatMap((second): Contrast<S>[] => {
      const [high, low] = first.keyed > second.keyed ? [first, second] : [second, first]
      const distance = high.keyed - low.keyed
      if (distance < LEAST_DISTANCE) return []
      const leans = high.keyed > SOMETIMES && low.keyed < SOMETIMES
      return [{ high: high.statement, low: low.statement, distance, leans }]
    }),
  )
}

/**
 * The two statements with the most and the least frequent answer, as worded; none where all answers
 * are the same. Of several, the first in the order of the statements.
 * @param shown contrasts whose statements do not count
 */
export function extremesIn<S extends Statement>(
  statements: readonly S[],
  answers: Answers,
  shown: readonly Contrast[],
): Contrast<S> | undefined {
  const answered = statements
    .filter(({ id }) => !shown.some(({ high, low }) => id === high.id || id === low.id))
    .flatMap((statement) => {
      const answer = answers[statement.id]
      return answer === undefined || answer === 'na' ? [] : [{ statement, answer }]
    })
  const given = answered.map(({ answer }) => answer)
  const most = answered.find(({ answer }) => answer === Math.max(...given))
  const rarest = answered.find(({ answer }) => answer === Math.min(...given))
  if (!most || !rarest || most.answer === rarest.answer) return undefined
  const distance = most.answer - rarest.answer
  return { high: most.statement, low: rarest.statement, distance, leans: false }
}

/**
 * Names a contrast where it is kept: the ids of both statements, the one that happens more first.
 */
export function keyOfContrast({ high, low }: Contrast): string {
  return `${high.id}/${low.id}`
}

/** Whether two contrasts have a statement in common. */
export function overlap(a: Contrast, b: Contrast): boolean {
  const ids = [b.high.id, b.low.id]
  return ids.includes(a.high.id) || ids.includes(a.low.id)
}
