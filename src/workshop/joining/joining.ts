import { bank } from '../../content/bank'
import { bankNumber } from '../../core/bankNumber'
import type { Locale } from '../../ui/language/locale'
import { draw40Bits } from '../../platform/chance'
import { placeAt, start, type Stop } from '../../journey/next'
import { putScanAside } from '../../journey/putScanAside'
import { scanGone } from '../../record/keeping'
import { readScan } from '../../record/scan'
import { isBlank } from '../../record/work'
import { isSameWorkshop, type Workshop } from '../../core/workshop'
import { readPayload } from '../link/findLink'

/**
 * Takes part in the workshop of a link, where nothing on this device has to be asked about first.
 * Returns where that begins.
 */
export async function enterAtOnce(payload: string): Promise<Stop<'scan'> | undefined> {
  const read = readPayload(payload)
  const { workshop, wiped, ...scan } = readScan()
  const isAsked = !isBlank(scan) || workshop?.given !== undefined || wiped === 'elsewhere'
  if (!read.ok || isAsked || isOfOtherBank(read.value.workshop)) return undefined
  // What is kept of the next participant must not overtake the wiping of the one before.
  if (wiped === 'here') await scanGone().catch(() => undefined)
  const { workshop: asked } = read.value
  join(asked)
  const to = start(asked.form)
  readScan().visit(placeAt(to, asked.form))
  return to
}

/** Whether a workshop asks other statements than those in use. */
export function isOfOtherBank({ bank: asked }: Pick<Workshop, 'bank'>): boolean {
  return asked !== bankNumber(bank.fingerprint)
}

/**
 * Joins a workshop. A person who opens the same link again keeps the number by which a later code
 * replaces an earlier one.
 */
export function join(asked: Workshop): void {
  const { workshop, change } = readScan()
  const isSame = workshop && isSameWorkshop(workshop.asked, asked)
  change({ workshop: isSame ? workshop : { asked, participant: draw40Bits() } })
}

/** Joins with empty answers; those that are here are put aside. */
export function joinAnew(asked: Workshop, locale: Locale): void {
  putScanAside(locale)
  join(asked)
}
