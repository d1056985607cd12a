import type { Answers } from './statement'

/**
 * The answers that still mean what they meant when they were given: those to statements whose
 * present meaning is not younger than the bank version they were given in. Changed statements are
 * asked again; answers to removed statements are kept, and ignored by scoring.
 * @param since per statement the bank version in which it got its present meaning
 * @param answeredIn the bank version in which the answers were given
 */
export function keepValidAnswers(
  answers: Answers,
  since: Readonly<Record<string, number>>,
  answeredIn: number,
): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => (since[id] ?? answeredIn) <= answeredIn),
  )
}
