/**
 * Keeps the answers and choices whose meaning has not changed: those to statements and dilemmas
 * that got their present meaning no later than the bank version in which they were answered. A
 * statement that has changed is asked again. An answer to one that no longer exists is kept, unless
 * `since` says otherwise, and scoring ignores it.
 * @param since per statement or dilemma the bank version in which it got its present meaning, and
 * under `other` that of all those not named; one that never changed may be left out
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
