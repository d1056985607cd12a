/** How much of everything is kept. What is saved with more cannot be read again. */
export const limits = {
  /** Characters in one line, such as a plan. */
  line: 500,
  /** Characters in a longer text, such as a note. */
  text: 5000,
  /** Characters in a name that a person gives to a scan. */
  name: 80,
  /** Scans put aside. */
  earlier: 200,
  /** People on a board. */
  people: 20_000,
  /** Pictures made of one board. */
  rounds: 200,
} as const
