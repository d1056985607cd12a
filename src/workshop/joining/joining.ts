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
 * Joins the workshop of a link, unless the person has to be asked about data on this device first.
 * Returns the first page.
 */
export async function enterAtOnce(payload: string): Promise<Stop<'scan'> | undefined> {
  const read = readPayload(payload)
  const { workshop, wiped, ...scan } = readScan()
  const isAsked = !isBlank(scan) || workshop?.given !== undefined || wiped === 'elsewhere'
  if (!read.ok || isAsked || isOfOtherBank(read.value.workshop)) return undefined
  // The wiping of the previous participant must be done before anything of the next one is kept.
  if (wiped === 'here') await scanGone().catch(() => undefined)
  const { workshop: asked } = read.value
  join(asked)
  const to = start(asked.form)
  readScan().visit(placeAt(to, asked.form))
  return to
}

/** Whether a workshop asks statements other than those in use. */
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

/** Joins with empty answers; existing ones are put aside. */
export function joinAnew(asked: Workshop, locale: Locale): void {
  putScanAside(locale)
  join(asked)
}
