import type { Storage } from '../platform/storage'
import { useKeeping } from './keeping'
import { keepRecord } from './keepRecord'
import type { SavedScan } from './savedScan'
import { readScan, useScan } from './scan'
import { isEmpty } from './shape'
import { fromSaved, toSaved } from './toSaved'

/** The bank in use, with the version that gave each statement and dilemma its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read ends, and only the latest state waits while a write is under way. Rejects only if a part
 * of the app itself fails to load; nothing is kept or changed then.
 */
export async function keepScan(storage: Storage, bank: KeptBank): Promise<void> {
  const { since, ...bankRef } = bank
  const { open, save, wipe, follow, retrySave, setSaving } = keepRecord<SavedScan>({
    key: `scan.${bank.id}`,
    storage,
    store: useKeeping,
    onOtherTab: 'stop',
    decode: async (raw) => {
      // The schema library is only loaded for returning visitors. If it fails to load, the stored
      // data is not to blame: the page has to be reloaded.
      const { decodeSavedScan } = await import('./savedScan')
      return decodeSavedScan(raw, bank.version)
    },
  })
  await open()
  const { stored } = useKeeping.getState()
  if (stored) readScan().change(fromSaved(stored, since))
  useKeeping.setState({ retrySave, setSaving })
  useScan.subscribe((scan) => {
    // Only a deliberate wipe removes what another tab has written.
    if (scan.wiped) wipe()
    else save(() => (isEmpty(scan) ? undefined : { revision: 0, ...toSaved(scan, bankRef) }))
  })
  follow()
}
