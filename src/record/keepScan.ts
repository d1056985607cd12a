import { ALL_WIPED, hearTabs, tellTabs } from '../platform/channel'
import { reloadOnReturn } from '../platform/returning'
import type { Storage } from '../platform/storage'
import { forgetTab, keepTabChoice, readTabChoice } from '../platform/tabChoice'
import { useKeeping } from './keeping'
import { keepRecord, settled } from './keepRecord'
import { keys } from './keys'
import { nothingKnown } from './recordState'
import type { SavedScan } from './savedScan'
import { readScan, useScan } from './scan'
import { isEmpty } from './shape'
import { fromSaved, toSaved } from './toSaved'

/** The bank in use, with the version that gave each statement and dilemma its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

/** How long a page waits for storage before it is drawn without it. */
const PATIENCE_MS = 3000
/** The name of this tab's choice to keep nothing. */
const OFF = 'off'

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read ends, and only the latest state waits while a write is under way. Resolved once the page can
 * be drawn: before the scan is there, if the browser takes long to open its storage. Rejects only
 * if a part of the app itself fails to load; nothing is kept or changed then.
 */
export async function keepScan(opening: Promise<Storage>, bank: KeptBank): Promise<void> {
  const before = { isOff: readTabChoice(OFF), isWiped: false }
  const stopListening = useScan.subscribe(({ wiped }) => {
    before.isWiped ||= wiped === 'here'
  })
  const beginning = opening
    .then((storage) => begin(storage, bank, before))
    .finally(stopListening)
    .then(() => 'begun')
  const late = new Promise<'late'>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, 'late')
  })
  if ((await Promise.race([beginning, late])) !== 'late') return
  const setSaving = (saving: boolean) => {
    keepTabChoice(OFF, !saving)
    useKeeping.setState({ saving, status: saving ? 'late' : 'off' })
  }
  setSaving(!before.isOff)
  useKeeping.setState({ setSaving })
  // If a part of the app has not arrived by then, the page keeps saying that it is late.
  beginning.catch(() => undefined)
}

/** The situation before the first read: keeping was off from the start, or everything was wiped. */
type Before = { readonly isOff: boolean; readonly isWiped: boolean }

/** The scan with this bank, as this tab handles it. */
function recordIn(storage: Storage, bank: KeptBank) {
  return keepRecord<SavedScan>({
    key: keys.scan + bank.id,
    storage,
    store: useKeeping,
    onOtherTab: 'stop',
    decode: async (raw) => {
      // The schema library is only loaded for returning visitors. If it fails to load, the stored
      // data is not to blame: the page has to be reloaded.
      const { decodeSavedScan } = await import('./savedScan')
      return decodeSavedScan(raw, bank.version)
    },
    alongside: async (_, wiped) => {
      if (wiped) tellTabs(wipedKey(bank))
    },
  })
}

/** What tabs tell each other by when the scan with this bank was wiped on purpose. */
function wipedKey(bank: KeptBank): string {
  return `${keys.scan}${bank.id}.wiped`
}

async function begin(storage: Storage, bank: KeptBank, before: Before): Promise<void> {
  const { since, ...bankRef } = bank
  const { medium, isNewer } = storage
  const record = recordIn(storage, bank)
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

  const isOff = () => readTabChoice(OFF) || !useKeeping.getState().saving
  const restore = async () => {
    if (isNewer) {
      useKeeping.setState({ status: 'newer', medium })
      return
    }
    if (before.isOff && isOff() && !before.isWiped) {
      // The stored data is then another tab's.
      useKeeping.setState({ status: 'off', saving: false, medium })
      return
    }
    if (!before.isWiped) await record.open()
    const { stored } = useKeeping.getState()
    if (before.isWiped) {
      useKeeping.setState({ medium, saving: !isOff() })
      record.wipe()
    } else if (isOff()) {
      // Turned off meanwhile: the data kept before is removed, as the page promised.
      useKeeping.setState({ saving: true })
      record.setSaving(false)
    }
    const here = readScan()
    // Changes made on a page that was drawn before the first read.
    const isUsed = !isEmpty(here)
    const isGoing = before.isWiped || isOff()
    if (isUsed && stored && !isGoing) useKeeping.setState({ status: 'changedInOtherTab' })
    else if (isUsed) follow(here)
    else if (stored && !isGoing) here.restore(fromSaved(stored, since))
  }

  const restored = restore()
  const hearWiped = () => {
    // A page that could not start has nothing to empty.
    restored.then(emptyHere).catch(() => undefined)
  }
  hearTabs(wipedKey(bank), hearWiped)
  hearTabs(ALL_WIPED, () => {
    forgetTab()
    hearWiped()
  })
  await restored
  useKeeping.setState({
    retrySave: record.retrySave,
    setSaving: (saving) => {
      record.setSaving(saving)
      keepTabChoice(OFF, !useKeeping.getState().saving)
    },
  })
  useScan.subscribe(follow)
  record.follow()
  reloadOnReturn(async () => {
    const { status, saving } = useKeeping.getState()
    if (saving && readTabChoice(OFF)) record.setSaving(false)
    // The person who comes back may be somebody else.
    if (isOff()) return settled(useKeeping).then(() => true)
    await record.refresh().catch(() => undefined)
    const { status: now } = useKeeping.getState()
    return now !== status && (now === 'removed' || now === 'changedInOtherTab')
  })
}
