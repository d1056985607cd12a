import type { Screen } from '../board/savedBoard'

/** What a report of a group is made from: nothing of its key, so that a kept picture has it too. */
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
