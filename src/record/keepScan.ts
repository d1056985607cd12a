import type { SavedScan } from './savedScan'
import { keepValid } from '../core/bankChange'
import { drawNumber } from '../platform/chance'
import { hearTabs, tellTabs } from '../platform/channel'
import { revisionOf, type Storage } from '../platform/storage'
import { isOff, useKeeping, type KeepingStatus } from './keeping'
import { isEmpty, readScan, useScan, type ScanData } from './scan'

/** The bank in use, with per statement and dilemma the version in which it got its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

const SCHEMA: SavedScan['schema'] = 4
const heldBack: readonly KeepingStatus[] = ['failed', 'unreadable']
const untouchable: readonly KeepingStatus[] = ['elsewhere', 'newer', 'unreadable', 'off', 'stuck']

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read is done, and only the latest state waits while a write is under way. Rejects only where a
 * part of the app itself does not arrive; nothing is kept or changed then.
 */
export async function keepScan(storage: Storage, bank: KeptBank): Promise<void> {
  const { since, ...bankRef } = bank
  const key = `scan.${bank.id}`
  let revision = 0
  let waiting = false
  let writing = false
  let off = false

  async function restore(raw: unknown): Promise<KeepingStatus> {
    if (raw === undefined) return 'nothing'
    // The schema library is only loaded for somebody who comes back. Should it not arrive, this
    // is not about what is kept: the page has to be loaded again.
    const { decodeSavedScan } = await import('./savedScan')
    const saved = decodeSavedScan(raw, bank.version)
    revision = revisionOf(raw)
    if (!saved.ok) {
      useKeeping.setState({ unreadable: raw })
      return saved.problem
    }
    readScan().change(fromSaved(saved.value, since))
    return 'kept'
  }

  async function writeOnce(): Promise<KeepingStatus> {
    const scan = readScan()
    if (isEmpty(scan)) {
      // Only who wipes everything on purpose removes what another tab has written.
      const outcome = await storage.remove(key, scan.wiped ? undefined : revision)
      if (outcome === 'stale') return 'elsewhere'
      revision = 0
      return 'nothing'
    }
    // A new record starts anywhere, so that no other tab can take it for one that was wiped.
    const next = revision === 0 ? drawNumber() : revision + 1
    const saved = { ...toSaved(scan, bankRef), revision: next }
    if ((await storage.write(key, saved, revision)) === 'stale') return 'elsewhere'
    revision = next
    return 'kept'
  }

  async function turn(on: boolean): Promise<void> {
    const { status: now } = useKeeping.getState()
    const asked = on ? off : !off || now === 'stuck'
    if (!asked || (!isOff(now) && untouchable.includes(now))) return
    off = !on
    // While writing, what is written is taken away after it.
    if (on) return writeLatest()
    useKeeping.setState({ status: 'off' })
    if (!writing) await takeAway()
  }

  /** Only what this tab has kept goes; what another one wrote since stays. */
  async function takeAway(): Promise<void> {
    writing = true
    const outcome = await storage.remove(key, revision).catch(() => 'failed')
    writing = false
    if (outcome === 'removed') revision = 0
    tellTabs(key)
    const again = !off || (waiting && readScan().wiped)
    waiting = false
    if (again) return writeLatest()
    useKeeping.setState({ status: outcome === 'failed' ? 'stuck' : 'off' })
  }

  async function writeLatest(): Promise<void> {
    if (writing) {
      waiting = true
      return
    }
    writing = true
    useKeeping.setState({ status: 'busy' })
    const status = await writeOnce().catch((): KeepingStatus => 'failed')
    writing = false
    if (status === 'kept' || status === 'nothing') tellTabs(key)
    const again = waiting && (status !== 'elsewhere' || readScan().wiped)
    waiting = false
    if (off) return takeAway()
    if (again) return writeLatest()
    useKeeping.setState(status === 'failed' ? { status } : { status, unreadable: undefined })
  }

  const read = await storage.read(key).then(
    (raw) => ({ raw }),
    () => undefined,
  )
  const status = read ? await restore(read.raw) : 'unreadable'
  useKeeping.setState({
    status,
    medium: storage.medium,
    write: () => {
      if (heldBack.includes(useKeeping.getState().status)) void writeLatest()
    },
    turn: (on) => void turn(on),
  })
  useScan.subscribe((scan) => {
    // Wiping is always allowed; anything else waits until the stored scan may be touched.
    if (scan.wiped || !untouchable.includes(useKeeping.getState().status)) void writeLatest()
  })
  hearTabs(key, () => void lookAround().catch(() => undefined))

  /** Another tab changed something: from here on, this one is behind. */
  async function lookAround(): Promise<void> {
    const stored = revisionOf(await storage.read(key))
    const { status: now } = useKeeping.getState()
    // While writing, the outcome of that tells.
    if (writing || stored === revision || untouchable.includes(now)) return
    useKeeping.setState({ status: 'elsewhere' })
  }
}

function fromSaved(saved: SavedScan, since: KeptBank['since']): ScanData {
  const { schema: _, revision: __, bank, focus, place, workshop, ...parts } = saved
  const answers = keepValid(saved.answers, since, bank.version)
  const choices = keepValid(saved.choices, since, bank.version)
  return { ...parts, answers, choices, focus, place, workshop }
}

/** The scan in the shape in which it is kept. */
export function toSaved(scan: ScanData, bank: SavedScan['bank']): Omit<SavedScan, 'revision'> {
  const { answers, choices, wanted, focus, plans, publicValue, notes } = scan
  const { place, reminded, earlier, workshop } = scan
  return {
    schema: SCHEMA,
    bank,
    answers,
    choices,
    wanted,
    ...(focus && { focus }),
    plans,
    publicValue,
    notes,
    ...(place && { place }),
    reminded: [...reminded],
    earlier: [...earlier],
    ...(workshop && { workshop }),
  }
}
