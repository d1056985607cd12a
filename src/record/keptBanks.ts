import { hearTabs, tellTabs } from '../platform/channel'
import { forgetPreference, keepPreference, readPreference } from '../platform/preference'
import type { Storage } from '../platform/storage'

const BANK = 'bank.'
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
}

/** Keeps a question bank, so that its scan can be gone on with. */
export async function keepBank(storage: Storage, { id, title, source }: KeptBank): Promise<void> {
  // An id says all that is in a bank: what is there already is the same.
  const kept = { revision: 1, title, source }
  await storage.write(BANK + id, kept, 0)
  tellTabs(BANKS)
}

/** Keeps it together with its scan. */
export async function keepBankOfScan(storage: Storage, kept: KeptBank): Promise<void> {
  await keepBank(storage, kept)
  keepPreference(BANKS, 'yes')
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

/** The text of the bank whose id begins like this. */
export async function readKeptBank(storage: Storage, start: string): Promise<string | undefined> {
  const [key] = await storage.keys(BANK + start)
  return key === undefined ? undefined : keptBankOf(key, await storage.read(key))?.source
}

/** Erases a bank whose scan is gone, unless there are boards: one of them may need it. */
export async function eraseBank(storage: Storage, id: string): Promise<void> {
  if ((await storage.keys('board.')).length === 0) {
    await storage.remove(BANK + id)
    forgetPreference(MADE + id)
  }
  if ((await banksWithScan(storage)).length === 0) forgetPreference(BANKS)
  tellTabs(BANKS)
}

/** All banks on this device for which there is a scan. */
export async function banksWithScan(storage: Storage): Promise<KeptBank[]> {
  const scans = new Set(await storage.keys('scan.'))
  const ids = (await storage.keys(BANK)).map((key) => key.slice(BANK.length))
  const begun = ids.filter((id) => scans.has(`scan.${id}`))
  const found = await Promise.all(
    begun.map(async (id) => keptBankOf(id, await storage.read(BANK + id))),
  )
  return found.filter((bank) => bank !== undefined)
}

/** Erases every bank and the scans with them, but not that of the bank in use. */
export async function eraseBanks(storage: Storage, inUse: string): Promise<void> {
  const banks = await storage.keys(BANK)
  const scans = (await storage.keys('scan.')).filter((key) => key !== `scan.${inUse}`)
  await Promise.all([...banks, ...scans].map((key) => storage.remove(key)))
  for (const key of scans) tellTabs(`${key}.wiped`)
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
  return typeof source === 'string' && typeof title === 'string' ? { id, title, source } : undefined
}
