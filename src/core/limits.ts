/** The most of everything that is kept. Saved data that exceeds a limit cannot be read again. */
export const limits = {
  /** Characters in one line, such as a step. */
  line: 500,
  /** Characters in a name that a person gives to a scan. */
  name: 80,
  /** Scans that were put aside. */
  earlier: 200,
  /** Pairs of statements to talk about, in the link for a colleague. */
  topics: 12,
  /** Results of colleagues. */
  colleagues: 10,
  /** People on a board. */
  people: 20_000,
  /** Rounds closed on one board. */
  rounds: 200,
  /** Times that a board passes to another device. */
  handovers: 1000,
} as const
