import { hearTabs, tellTabs } from '../platform/channel'
import type { Storage } from '../platform/storage'

const BANK = 'bank.'
/** What tabs tell each other by when any of them changed. */
const BANKS = 'banks'

/** Keeps the text of a question bank under its id, so that its scan can be gone on with. */
export async function keepBank(storage: Storage, id: string, source: string): Promise<void> {
  // An id says all that is in a bank: what is there already is the same.
  const kept = { revision: 1, source }
  await storage.write(BANK + id, kept, 0)
  tellTabs(BANKS)
}

/** The text that was kept under an id. */
export async function readKeptBank(storage: Storage, id: string): Promise<string | undefined> {
  return sourceOf(await storage.read(BANK + id))
}

/** The texts of all banks on this device for which there is a scan. */
export async function banksWithScan(storage: Storage): Promise<string[]> {
  const scans = new Set(await storage.keys('scan.'))
  const keys = await storage.keys(BANK)
  const begun = keys.filter((key) => scans.has(`scan.${key.slice(BANK.length)}`))
  const found = await Promise.all(begun.map(async (key) => sourceOf(await storage.read(key))))
  return found.filter((source) => source !== undefined)
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

function sourceOf(kept: unknown): string | undefined {
  if (typeof kept !== 'object' || kept === null || !('source' in kept)) return undefined
  return typeof kept.source === 'string' ? kept.source : undefined
}
