import type { OwnBank } from '../../content/inUse'
import { keepTabText, readTabText } from '../../platform/tabChoice'

/**
 * The text of the question bank that this tab uses, and the host's file that it came from, if it
 * did.
 */
const [BANK, OF_HOST] = ['bank', 'bankOfHost'] as const
/** The stored value where somebody chose the app's own. */
const OF_APP = 'app'

/** A question bank as a tab knows it. */
export type TabBank = Pick<OwnBank, 'source'> & Partial<Pick<OwnBank, 'carried'>>

/** The choice of this tab: a custom bank, the app's own, or none, which leaves it to the host. */
export function readTabBank(): TabBank | 'app' | undefined {
  const [source, id] = [readTabText(BANK), readTabText(OF_HOST)]
  if (source === undefined) return undefined
  if (source === OF_APP) return 'app'
  return { source, ...(id !== undefined && { carried: { kind: 'host', id } }) }
}

export function keepTabBank(chosen: TabBank | 'app'): void {
  const carried = chosen === 'app' ? undefined : chosen.carried
  keepTabText(BANK, chosen === 'app' ? OF_APP : chosen.source)
  // Never the file of the previous bank: a link would name the wrong one.
  keepTabText(OF_HOST, carried?.kind === 'host' ? carried.id : undefined)
}
