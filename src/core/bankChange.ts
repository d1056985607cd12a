/**
 * What was given and still means what it meant then: answers to statements and choices in dilemmas
 * whose present meaning is not younger than the bank version they were given in. What changed is
 * asked again; what was given to something that is gone is kept, and ignored by scoring.
 * @param since per statement or dilemma the bank version in which it got its present meaning; one
 * that never changed may be left out
 * @param givenIn the bank version in which it was given
 */
export function keepValid<Value>(
  given: Readonly<Record<string, Value>>,
  since: Readonly<Record<string, number>>,
  givenIn: number,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(given).filter(([id]) => (since[id] ?? givenIn) <= givenIn),
  )
}
