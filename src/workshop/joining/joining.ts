import type { Locale } from '../../ui/language/locale'
import { draw40Bits } from '../../platform/chance'
import { putAside } from '../../record/earlier'
import { readScan } from '../../record/scan'
import { isSameWorkshop, type Workshop } from '../../core/workshop'
import { bankRef, formOf } from '../../content/scanOfBank'
import { newLabel } from '../../record/newLabel'

/** What happens to answers that are there already. */
export const withAnswers = ['use', 'aside'] as const
export type WithAnswers = (typeof withAnswers)[number]

/**
 * Joins a workshop. A person who opens the same link again keeps the number by which a later code
 * replaces an earlier one.
 */
export function join(asked: Workshop, answers: WithAnswers, locale: Locale): void {
  const scan = readScan()
  const same =
    scan.workshop && isSameWorkshop(scan.workshop.asked, asked) ? scan.workshop : undefined
  const workshop = same ?? { asked, participant: draw40Bits() }
  if (answers === 'use') {
    scan.change({ workshop })
    return
  }
  const label = { ...newLabel(locale, scan), form: formOf(scan.answers) }
  scan.change({ ...putAside(scan, bankRef, label), workshop })
}
