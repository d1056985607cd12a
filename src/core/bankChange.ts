/**
 * Keeps the answers and choices that still mean what they meant: those to statements and dilemmas
 * whose present meaning is no newer than the bank version in which they were given. A statement
 * that has changed is asked again. An answer to one that no longer exists is kept where nothing says
 * otherwise, and scoring ignores it.
 * @param since per statement or dilemma the bank version in which it got its present meaning, and
 * under `other` that of all that are not named; one that never changed may be left out
 * @param givenIn the bank version in which the answers or choices were given
 */
export function keepValid<Value>(
  given: Readonly<Record<string, Value>>,
  since: Readonly<Record<string, number>>,
  givenIn: number,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(given).filter(([id]) => (since[id] ?? since['other'] ?? givenIn) <= givenIn),
  )
}
