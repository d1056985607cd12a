import type { Storage } from '../platform/storage'
import { useKeeping } from './keeping'
import { keepRecord } from './keepRecord'
import type { SavedScan } from './savedScan'
import { readScan, useScan } from './scan'
import { isEmpty } from './shape'
import { fromSaved, toSaved } from './toSaved'

/** The bank in use, with per statement and dilemma the version in which it got its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read is done, and only the latest state waits while a write is under way. Rejects only where a
 * part of the app itself does not arrive; nothing is kept or changed then.
 */
export async function keepScan(storage: Storage, bank: KeptBank): Promise<void> {
  const { since, ...bankRef } = bank
  const { open, save, wipe, follow, retrySave, setSaving } = keepRecord<SavedScan>({
    key: `scan.${bank.id}`,
    storage,
    store: useKeeping,
    onOtherTab: 'stop',
    decode: async (raw) => {
      // The schema library is only loaded for somebody who comes back. Should it not arrive, this
      // is not about what is kept: the page has to be loaded again.
      const { decodeSavedScan } = await import('./savedScan')
      return decodeSavedScan(raw, bank.version)
    },
  })
  await open()
  const { stored } = useKeeping.getState()
  if (stored) readScan().change(fromSaved(stored, since))
  useKeeping.setState({ retrySave, setSaving })
  useScan.subscribe((scan) => {
    // Only who wipes everything on purpose removes what another tab has written.
    if (scan.wiped) wipe()
    else save(() => (isEmpty(scan) ? undefined : { revision: 0, ...toSaved(scan, bankRef) }))
  })
  follow()
}
