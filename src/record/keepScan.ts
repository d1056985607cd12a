import { hearTabs, tellTabs } from '../platform/channel'
import { onReturn } from '../platform/returning'
import type { Storage } from '../platform/storage'
import { keepTabChoice, readTabChoice } from '../platform/tabChoice'
import { useKeeping } from './keeping'
import { keepRecord, settled } from './keepRecord'
import { nothingKnown } from './recordState'
import type { SavedScan } from './savedScan'
import { readScan, useScan } from './scan'
import { isEmpty } from './shape'
import { fromSaved, toSaved } from './toSaved'

/** The bank in use, with the version that gave each statement and dilemma its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

/** How long a page waits for storage before it is drawn without. */
const PATIENCE_MS = 3000
/** The choice of this tab that nothing is kept. */
const OFF = 'off'

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read ends, and only the latest state waits while a write is under way. Resolved once the page can
 * be drawn: before the scan is there, if the browser takes long to open its storage. Rejects only if
 * a part of the app itself fails to load; nothing is kept or changed then.
 */
export async function keepScan(opening: Promise<Storage>, bank: KeptBank): Promise<void> {
  const beginning = opening.then((storage) => begin(storage, bank))
  const late = new Promise<'late'>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, 'late')
  })
  if ((await Promise.race([opening, late])) !== 'late') return beginning
  const setSaving = (saving: boolean) => {
    keepTabChoice(OFF, !saving)
    useKeeping.setState({ saving, status: saving ? 'late' : 'off' })
  }
  setSaving(!readTabChoice(OFF))
  useKeeping.setState({ setSaving })
  // Where a part of the app does not arrive by then, the page goes on saying that it is late.
  beginning.catch(() => undefined)
}

async function begin(storage: Storage, bank: KeptBank): Promise<void> {
  const { since, ...bankRef } = bank
  const key = `scan.${bank.id}`
  const wipedKey = `${key}.wiped`
  const { medium, isNewer } = storage
  const record = keepRecord<SavedScan>({
    key,
    storage,
    store: useKeeping,
    onOtherTab: 'stop',
    decode: async (raw) => {
      // The schema library is only loaded for returning visitors. If it fails to load, the stored
      // data is not to blame: the page has to be reloaded.
      const { decodeSavedScan } = await import('./savedScan')
      return decodeSavedScan(raw, bank.version)
    },
    alongside: async (saved) => {
      if (!saved && readScan().wiped === 'here') tellTabs(wipedKey)
    },
  })
  const follow = (scan: ReturnType<typeof readScan>) => {
    // Only a person who wipes everything on purpose removes what another tab has written.
    if (scan.wiped === 'here') record.wipe()
    else if (scan.wiped === false) {
      record.save(() => (isEmpty(scan) ? undefined : { revision: 0, ...toSaved(scan, bankRef) }))
    }
  }
  const emptyHere = async () => {
    await settled(useKeeping)
    const { saving } = useKeeping.getState()
    useKeeping.setState({ ...nothingKnown, medium, saving, status: saving ? 'nothing' : 'off' })
    readScan().clear('elsewhere')
  }

  if (isNewer) useKeeping.setState({ status: 'newer', medium })
  // What is stored is another tab's then.
  else if (readTabChoice(OFF) || !useKeeping.getState().saving) {
    useKeeping.setState({ status: 'off', saving: false, medium })
  } else {
    await record.open()
  }

  const { stored } = useKeeping.getState()
  const here = readScan()
  const isUsed = !isEmpty(here) || here.wiped !== false
  // Done on a page that was drawn before storage was open.
  if (isUsed && stored && !here.wiped) useKeeping.setState({ status: 'changedInOtherTab' })
  else if (isUsed) follow(here)
  else if (stored) here.restore(fromSaved(stored, since))

  useKeeping.setState({
    retrySave: record.retrySave,
    setSaving: (saving) => {
      keepTabChoice(OFF, !saving)
      record.setSaving(saving)
    },
  })
  useScan.subscribe(follow)
  record.follow()
  hearTabs(wipedKey, () => void emptyHere())
  // It may have been wiped while the page was put aside.
  onReturn(() => {
    void record.refresh().then(async () => {
      if (useKeeping.getState().status === 'removed') await emptyHere()
    })
  })
}
