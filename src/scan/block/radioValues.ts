import { frequencies, type Answer, type Answers, type Statement } from '../../core/statement'

/** Radios speak in strings: the saved answers of a block, `null` where there is none. */
export function radioValuesOf(
  statements: readonly Statement[],
  answers: Answers,
): Record<string, string | null> {
  return Object.fromEntries(
    statements.map(({ id }) => {
      const answer = answers[id]
      return [id, answer === undefined ? null : String(answer)]
    }),
  )
}

/** The answer that a radio stands for; whatever is no frequency is "not applicable". */
export function toAnswer(value: string): Answer {
  return frequencies.find((frequency) => String(frequency) === value) ?? 'na'
}
