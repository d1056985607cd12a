import type { SavedScan } from '../codec/savedScan'
import { keepValidAnswers } from '../domain/bankChange'
import type { Storage } from '../platform/storage'
import { useKeeping, type KeepingStatus } from './keeping'
import { readScan, useScan, type ScanData } from './scan'

/** The bank in use, with per statement the version in which it got its present meaning. */
export type KeptBank = SavedScan['bank'] & { readonly since: Readonly<Record<string, number>> }

const SCHEMA: SavedScan['schema'] = 1
const untouchable: readonly KeepingStatus[] = ['elsewhere', 'newer', 'unreadable']

/**
 * Restores the saved scan, then keeps every change at once. Nothing is written before the first
 * read is done, and only the latest state waits while a write is under way.
 */
export async function keepScan(storage: Storage, bank: KeptBank): Promise<void> {
  const { since, ...bankRef } = bank
  const key = `scan.${bank.id}`
  let revision = 0
  let waiting = false
  let writing = false

  async function restore(): Promise<KeepingStatus> {
    const raw = await storage.read(key)
    if (raw === undefined) return 'nothing'
    // The schema library is only loaded for somebody who comes back.
    const { decodeSavedScan } = await import('../codec/savedScan')
    const saved = decodeSavedScan(raw, bank.version)
    if (!saved.ok) {
      useKeeping.setState({ unreadable: raw })
      return saved.problem
    }
    const { answers, place, reminded } = saved.value
    revision = saved.value.revision
    readScan().restore({
      answers: keepValidAnswers(answers, since, saved.value.bank.version),
      place,
      reminded,
    })
    return 'kept'
  }

  async function writeOnce(): Promise<KeepingStatus> {
    const scan = readScan()
    if (isEmpty(scan)) {
      await storage.remove(key)
      revision = 0
      return 'nothing'
    }
    const next = { ...toSaved(scan, bankRef), revision: revision + 1 }
    if ((await storage.write(key, next, revision)) === 'stale') return 'elsewhere'
    revision += 1
    return 'kept'
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
    if (waiting && status !== 'elsewhere') {
      waiting = false
      return writeLatest()
    }
    useKeeping.setState({ status })
  }

  async function replaceUnreadable() {
    useKeeping.setState({ unreadable: undefined })
    await storage.remove(key)
    revision = 0
    await writeLatest()
  }

  const status = await restore().catch((): KeepingStatus => 'unreadable')
  useKeeping.setState({
    status,
    medium: storage.medium,
    retry: () => void writeLatest(),
    replaceUnreadable: () => void replaceUnreadable(),
  })
  useScan.subscribe((scan) => {
    // Wiping is always allowed; anything else waits until the stored scan may be touched.
    if (isEmpty(scan) || !untouchable.includes(useKeeping.getState().status)) void writeLatest()
  })
}

function isEmpty({ answers, place }: ScanData): boolean {
  return place === undefined && Object.keys(answers).length === 0
}

function toSaved(
  { answers, place, reminded }: ScanData,
  bank: SavedScan['bank'],
): Omit<SavedScan, 'revision'> {
  return { schema: SCHEMA, bank, answers, ...(place && { place }), reminded: [...reminded] }
}
