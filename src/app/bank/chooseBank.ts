import { builtInFramework } from '../../content/builtInFramework'
import { builtInDilemmas } from '../../content/builtInDilemmas'
import { takeIntoUse, type Carried, type OwnBank } from '../../content/inUse'
import { builtInOpening } from '../../content/opening'
import { decodeBank } from '../../content/own/bankLink'
import { readBankLines, readOwnBank, type ReadOwnBank } from '../../content/own/readOwnBank'
import { unpackBank } from '../../content/own/packBank'
import { bankNumber } from '../../core/bankNumber'
import type { Route } from '../../journey/route'
import { fetchConfig } from '../../platform/configText'
import { fetchText } from '../../platform/fetchText'
import { openStorage } from '../../platform/storage'
import { readKeptBank } from '../../record/keptBanks'
import { readHost } from '../../ui/host/host'
import { parseConfig } from '../../ui/host/parseConfig'
import { countStatements } from '../../ui/language/texts'
import { readPayload } from '../../workshop/link/findLink'
import { builtInNumber } from './mayAsk'
import { keepTabBank, readTabBank } from './tabBank'

/** How long a page waits for what the host has to say. */
const PATIENCE_MS = 3000

/**
 * Takes the question bank into use that the address asks for, or else the one of this tab. Where it
 * cannot be had the app keeps its own, and the page says so.
 */
export async function chooseBank(route: Route): Promise<void> {
  const asked = await askedBy(route)
  if (asked === 'app') {
    keepTabBank('app')
    return
  }
  const own = asked ?? (await ofTab())
  if (!own) return
  takeIntoUse(own)
  countStatements(own.opening.statements)
  keepTabBank(own)
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
  const fits = (own: OwnBank | undefined) =>
    own && bankNumber(own.bank.fingerprint) === workshop.bank ? own : undefined
  const found = carried ? fits(await bankOf(carried)) : fits(ofTabAlone())
  // The host may have changed its file since, or the link is only the name of one that was opened.
  return found ?? (await keptWith(workshop.bank))
}

/** The bank of this tab, or else that of the host. */
async function ofTab(): Promise<OwnBank | undefined> {
  if (readTabBank() !== undefined) return ofTabAlone()
  const { defaultBank } = readHost()
  return defaultBank === undefined ? undefined : bankOf({ kind: 'host', id: defaultBank })
}

function ofTabAlone(): OwnBank | undefined {
  const chosen = readTabBank()
  if (chosen === undefined || chosen === 'app') return undefined
  const own = usable(chosen.source)
  return own && chosen.carried ? { ...own, carried: chosen.carried } : own
}

export async function bankOf(carried: Carried): Promise<OwnBank | undefined> {
  if (carried.kind === 'packed') {
    if (!(await allowsLinks())) return undefined
    const lines = unpackBank(carried.packed)
    return lines === undefined ? undefined : usableOf(readBankLines(lines, ours))
  }
  const text = await inTime(fetchText(`banks/${carried.id}.json`))
  const own = usable(text)
  return own && { ...own, carried }
}

/** Whether the host lets links bring statements of their own. */
async function allowsLinks(): Promise<boolean> {
  const text = await inTime(fetchConfig())
  const config = text === undefined ? undefined : parseConfig(text)
  return (config?.ok ? config.value : readHost()).banksFromLinks !== false
}

/** What a host answers; nothing where it does not, or takes so long that nobody should wait for it. */
async function inTime(asked: Promise<string | undefined>): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined)
  })
  return Promise.race([asked.catch(() => undefined), late])
}

/** A bank with this number that was used on this device before. */
export async function keptWith(number: number): Promise<OwnBank | undefined> {
  const storage = await openStorage()
  const start = `own-${number.toString(16).padStart(8, '0')}`
  return usable(await readKeptBank(storage, start).catch(() => undefined))
}

/** A bank in which nothing has to be mended first. */
function usable(source: string | undefined): OwnBank | undefined {
  return source === undefined ? undefined : usableOf(readOwnBank(source, ours))
}

function usableOf(read: ReadOwnBank): OwnBank | undefined {
  return read.ok && read.value.musts.length === 0 ? read.value.own : undefined
}

/** What an own bank takes over from that of the app. */
export const ours = {
  id: builtInOpening.bank.id,
  framework: builtInFramework,
  dilemmas: builtInDilemmas,
}
