import { builtInFramework } from '../../content/builtInFramework'
import { dilemmas } from '../../content/dilemmas'
import { takeIntoUse, type Carried, type OwnBank } from '../../content/inUse'
import { builtInOpening } from '../../content/opening'
import { fromLines } from '../../content/own/bankLines'
import { decodeBank } from '../../content/own/bankLink'
import { checkOwnBank, readOwnBank, type ReadOwnBank } from '../../content/own/readOwnBank'
import { unpackBank } from '../../content/own/packBank'
import { bankNumber } from '../../core/bankNumber'
import type { Route } from '../../journey/route'
import { fetchText } from '../../platform/fetchText'
import { openStorage } from '../../platform/storage'
import { keepTabText, readTabChoice, readTabText } from '../../platform/tabChoice'
import { keepBank, readKeptBank } from '../../record/keptBanks'
import { countStatements } from '../../ui/language/texts'
import { readPayload } from '../../workshop/link/findLink'
import { BANK, builtInNumber } from './mayAsk'

/**
 * Takes the question bank into use that the address asks for, or else the one of this tab. Where it
 * cannot be had the app keeps its own, and the page says so.
 */
export async function chooseBank(route: Route): Promise<void> {
  const asked = await askedBy(route)
  if (asked === 'app') {
    keepTabText(BANK, undefined)
    return
  }
  const own = asked ?? ofTab()
  if (!own) return
  takeIntoUse(own)
  countStatements(own.opening.statements)
  keepTabText(BANK, own.source)
  if (readTabChoice('off')) return
  void openStorage()
    .then((storage) => keepBank(storage, { id: own.bank.id, ...own }))
    // It comes with the link again.
    .catch(() => undefined)
}

/** What an address asks for: a bank, that of the app, or nothing in particular. */
export async function askedBy(route: Route): Promise<OwnBank | 'app' | undefined> {
  if (route.page === 'b') {
    const read = decodeBank(route.payload)
    return read.ok ? bankOf(read.value) : undefined
  }
  if (route.page !== 'w') return undefined
  const read = readPayload(route.payload)
  if (!read.ok) return undefined
  const { workshop, carried } = read.value
  if (workshop.bank === builtInNumber) return 'app'
  const found = carried ? await bankOf(carried) : await keptWith(workshop.bank)
  const fits = found && bankNumber(found.bank.fingerprint) === workshop.bank
  return fits ? found : undefined
}

function ofTab(): OwnBank | undefined {
  const source = readTabText(BANK)
  return source === undefined ? undefined : usable(source)
}

async function bankOf(carried: Carried): Promise<OwnBank | undefined> {
  if (carried.kind === 'packed') {
    const lines = unpackBank(carried.packed)
    return lines === undefined ? undefined : usableOf(checkOwnBank(fromLines(lines), ours))
  }
  const text = await fetchText(`banks/${carried.id}.json`).catch(() => undefined)
  const own = usable(text)
  return own && { ...own, carried }
}

/** A bank with this number that was used on this device before. */
export async function keptWith(number: number): Promise<OwnBank | undefined> {
  const storage = await openStorage()
  const id = `own-${number.toString(16).padStart(8, '0')}`
  return usable(await readKeptBank(storage, id).catch(() => undefined))
}

/** A bank in which nothing has to be mended first. */
function usable(source: string | undefined): OwnBank | undefined {
  return source === undefined ? undefined : usableOf(readOwnBank(source, ours))
}

function usableOf(read: ReadOwnBank): OwnBank | undefined {
  return read.ok && read.value.musts.length === 0 ? read.value.own : undefined
}

/** What an own bank takes over from that of the app. */
export const ours = { id: builtInOpening.bank.id, framework: builtInFramework, dilemmas }
