import type { Screen } from '../board/savedBoard'

/** The data for a report of a group: without its key, so that a kept picture has all of it too. */
export type Reported = Pick<
  Screen,
  | 'agreements'
  | 'closedRounds'
  | 'codes'
  | 'earlier'
  | 'nextDay'
  | 'picture'
  | 'practice'
  | 'thresholds'
> & { readonly workshop: Omit<Screen['workshop'], 'publicKey'> }
