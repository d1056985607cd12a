import { hearTabs, tellTabs } from '../platform/channel'
import { forgetPreference, keepPreference, readPreference } from '../platform/preference'
import { revisionOf, type Storage } from '../platform/storage'
import { keys } from './keys'

/** What tabs tell each other by when any of them changed. */
const BANKS = 'banks'
/** Before the id of a bank that was written here. */
const MADE = 'made.'

/** A question bank on this device. */
export type KeptBank = {
  readonly id: string
  /** What its maker calls it; may be empty. */
  readonly title: string
  /** Its text, to be checked when it is used. */
  readonly source: string
  /** The file that the host has of it, where it came from there. */
  readonly carried?: HostFile | undefined
}
type HostFile = { readonly kind: 'host'; readonly id: string }

type ToKeep = Omit<KeptBank, 'carried'> & {
  readonly carried: HostFile | { readonly kind: 'packed' } | undefined
}

/** Keeps a question bank, so that its scan can be gone on with. */
export async function keepBank(storage: Storage, bank: ToKeep): Promise<void> {
  const { id, title, source, carried } = bank
  const here = await storage.read(keys.bank + id)
  const file = carried?.kind === 'host' ? carried.id : keptBankOf(id, here)?.carried?.id
  const revision = revisionOf(here)
  // An id says all that is in a bank: only its file can be news.
  const kept = { revision: revision + 1, title, source, file }
  const outcome = await storage.write(keys.bank + id, kept, revision)
  // What another tab wrote in between may know of the file.
  if (outcome === 'stale') await keepBank(storage, bank)
  else tellTabs(BANKS)
}

/** Keeps it together with its scan. */
export async function keepBankOfScan(storage: Storage, kept: ToKeep): Promise<void> {
  await keepBank(storage, kept)
  keepPreference(BANKS, 'yes')
}

/** Brings the mark back that a killed browser has lost. Never rejects. */
export async function markKeptBanks(storage: Storage): Promise<void> {
  const kept = await banksWithScan(storage).catch(() => [])
  if (kept.length > 0) keepPreference(BANKS, 'yes')
}

/** Whether there may be any with a scan; asked before anything is fetched that shows them. */
export function hasKeptBanks(): boolean {
  return readPreference(BANKS) !== undefined
}

/** Remembers that somebody wrote a bank on this device. */
export function keepMade(id: string): void {
  keepPreference(MADE + id, 'yes')
}

/** Whether a bank was written on this device. */
export function isMadeHere(id: string): boolean {
  return readPreference(MADE + id) !== undefined
}

/** The bank whose id begins like this. */
export async function readKeptBank(storage: Storage, start: string): Promise<KeptBank | undefined> {
  const [key] = await storage.keys(keys.bank + start)
  return key === undefined
    ? undefined
    : keptBankOf(key.slice(keys.bank.length), await storage.read(key))
}

/** Erases a bank whose scan is gone, unless there are boards: one of them may need it. */
export async function eraseBank(storage: Storage, id: string): Promise<void> {
  if ((await storage.keys(keys.board)).length === 0) {
    await storage.remove(keys.bank + id)
    forgetPreference(MADE + id)
  }
  if ((await banksWithScan(storage)).length === 0) forgetPreference(BANKS)
  tellTabs(BANKS)
}

/** The banks on this device for which there is a scan, other than the bank in use, if that is given. */
export async function banksWithScan(storage: Storage, inUse?: string): Promise<KeptBank[]> {
  const scans = new Set(await storage.keys(keys.scan))
  const ids = (await storage.keys(keys.bank)).map((key) => key.slice(keys.bank.length))
  const begun = ids.filter((id) => id !== inUse && scans.has(keys.scan + id))
  const found = await Promise.all(
    begun.map(async (id) => keptBankOf(id, await storage.read(keys.bank + id))),
  )
  return found.filter((bank) => bank !== undefined)
}

/** Erases every bank and the scans with them, but not that of the bank in use. */
export async function eraseBanks(storage: Storage, inUse: string): Promise<void> {
  const banks = await storage.keys(keys.bank)
  const scans = (await storage.keys(keys.scan)).filter((key) => key !== keys.scan + inUse)
  await Promise.all([...banks, ...scans].map((key) => storage.remove(key)))
  tellTabs(BANKS)
}

/** Listens for banks that another tab kept or erased. Returns a function that stops. */
export function followBanks(heard: () => void): () => void {
  return hearTabs(BANKS, heard)
}

function keptBankOf(id: string, kept: unknown): KeptBank | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  if (!('source' in kept) || !('title' in kept)) return undefined
  const { source, title } = kept
  if (typeof source !== 'string' || typeof title !== 'string') return undefined
  const file = 'file' in kept && typeof kept.file === 'string' ? kept.file : undefined
  return { id, title, source, carried: file === undefined ? undefined : { kind: 'host', id: file } }
}
