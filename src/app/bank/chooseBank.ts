import { missBank, setBank, type Carried, type OwnBank } from '../../content/inUse'
import { decodeBank } from '../../content/own/bankLink'
import { ours } from '../../content/own/ours'
import { readBankLines, readOwnBank, usableOf } from '../../content/own/readOwnBank'
import { unpackBank } from '../../content/own/packBank'
import { bankNumber } from '../../core/bankNumber'
import type { Route } from '../../journey/route'
import { fetchConfig } from '../../platform/configText'
import { fetchText } from '../../platform/fetchText'
import { openStorage } from '../../platform/storage'
import { readKeptBank } from '../../record/keptBanks'
import type { HostConfig } from '../../ui/host/configFile'
import { readHost } from '../../ui/host/host'
import { parseConfig } from '../../ui/host/parseConfig'
import { countStatements } from '../../ui/language/texts'
import { readPayload } from '../../workshop/link/findLink'
import { builtInNumber, expectsOwnBank } from './mayAsk'
import { keepTabBank, readTabBank, type TabBank } from './tabBank'

/** How long a page waits for the host's settings. */
const PATIENCE_MS = 3000

/**
 * Sets the question bank that the address asks for, or else the one of this tab. Where it is not
 * available the app keeps its own, and the page says so.
 */
export async function chooseBank(route: Route): Promise<void> {
  const asked = await askedBy(route)
  if (asked === 'app') {
    keepTabBank('app')
    return
  }
  const own = asked ?? (await ofTab())
  if (!own) {
    if (expectsOwnBank()) missBank()
    return
  }
  setBank(own)
  countStatements(own.opening.statements)
  keepTabBank(own)
}

/** What an address asks for: a custom bank, the app's own, or nothing in particular. */
export async function askedBy(route: Route): Promise<OwnBank | 'app' | undefined> {
  if (route.page === 'b') {
    const read = decodeBank(route.payload)
    return read.ok ? ofLink(read.value) : undefined
  }
  if (route.page !== 'w') return undefined
  const read = readPayload(route.payload)
  if (!read.ok) return undefined
  const { workshop, carried } = read.value
  if (workshop.bank === builtInNumber) return 'app'
  const fits = (own: OwnBank | undefined) =>
    own && bankNumber(own.bank.fingerprint) === workshop.bank ? own : undefined
  const found = carried ? fits(await ofLink(carried)) : fits(await ofTabAlone())
  // The host may have changed its file since, or the link only names a bank that was opened here.
  return found ?? (await keptWith(workshop.bank))
}

/** The bank of this tab, or else that of the host. */
async function ofTab(): Promise<OwnBank | undefined> {
  if (readTabBank() !== undefined) return ofTabAlone()
  const { defaultBank } = readHost()
  return defaultBank === undefined ? undefined : bankOf({ kind: 'host', id: defaultBank })
}

async function ofTabAlone(): Promise<OwnBank | undefined> {
  const chosen = readTabBank()
  return chosen === undefined || chosen === 'app' ? undefined : asKept(chosen)
}

/**
 * A kept bank; known by its file name, unless the host no longer offers that file or has changed
 * it.
 */
async function asKept({ source, carried }: TabBank): Promise<OwnBank | undefined> {
  const own = usable(source)
  if (!own || carried?.kind !== 'host') return own && carried ? { ...own, carried } : own
  const [{ banks = [] }, now] = await Promise.all([hostNow(), bankOf(carried)])
  const isOffered = banks.includes(carried.id)
  const isOther = now !== undefined && now.bank.fingerprint !== own.bank.fingerprint
  return isOffered && !isOther ? { ...own, carried } : own
}

/**
 * The bank of a link, where the host allows it: the statements themselves, or a file that the host
 * offers.
 */
async function ofLink(carried: Carried): Promise<OwnBank | undefined> {
  const [{ banks = [], banksFromLinks }, own] = await Promise.all([hostNow(), bankOf(carried)])
  const allows = carried.kind === 'packed' ? banksFromLinks !== false : banks.includes(carried.id)
  return allows ? own : undefined
}

export async function bankOf(carried: Carried): Promise<OwnBank | undefined> {
  if (carried.kind === 'packed') {
    const lines = unpackBank(carried.packed)
    return lines === undefined ? undefined : usableOf(readBankLines(lines, ours))
  }
  const text = await inTime(fetchText(`banks/${carried.id}.json`))
  const own = usable(text)
  return own && { ...own, carried }
}

/** The host's settings as they are now. */
async function hostNow(): Promise<HostConfig> {
  const text = await inTime(fetchConfig())
  const config = text === undefined ? undefined : parseConfig(text)
  return config?.ok ? config.value : readHost()
}

/** The host's answer; nothing where there is none, or it takes too long to wait for. */
async function inTime(asked: Promise<string | undefined>): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined)
  })
  return Promise.race([asked.catch(() => undefined), late])
}

/** A bank with this number that was used on this device earlier. */
export async function keptWith(number: number): Promise<OwnBank | undefined> {
  const storage = await openStorage()
  const start = `own-${number.toString(16).padStart(8, '0')}`
  const kept = await readKeptBank(storage, start).catch(() => undefined)
  return kept && asKept(kept)
}

/** A bank in which nothing has to be fixed first. */
function usable(source: string | undefined): OwnBank | undefined {
  return source === undefined ? undefined : usableOf(readOwnBank(source, ours))
}
