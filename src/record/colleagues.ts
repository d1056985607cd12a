import { showsSame, type Colleague } from '../core/colleague'
import { limits } from '../core/limits'
import type { KeptColleague } from './savedScan'
import type { ScanData } from './shape'

type Kept = ScanData['colleagues']

/** Whether this result is kept already. */
export function isKept(kept: Kept, colleague: Colleague): boolean {
  return kept.some((each) => showsSame(each, colleague))
}

/** Whether one more can be kept. */
export function hasPlace(kept: Kept): boolean {
  return kept.length < limits.colleagues
}

/** Keeps a colleague's result, once, if there is room. */
export function keepColleague(kept: Kept, colleague: Colleague, moment: string): Kept {
  if (isKept(kept, colleague) || !hasPlace(kept)) return kept
  return [{ ...colleague, topics: [...colleague.topics], kept: moment }, ...kept]
}

export function removeColleague(kept: Kept, colleague: Colleague): Kept {
  return kept.filter((each) => !showsSame(each, colleague))
}

/** Two lists merged, without duplicates, newest first. */
export function joinColleagues(here: Kept, there: Kept): KeptColleague[] {
  const added = there.filter((each, i) => !isKept(here, each) && !isKept(there.slice(0, i), each))
  return [...here, ...added].sort((a, b) => Date.parse(b.kept) - Date.parse(a.kept))
}
