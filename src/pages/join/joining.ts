import type { Locale } from '../../i18n/locale'
import { drawNumber } from '../../platform/chance'
import { putAside } from '../../store/earlier'
import { readScan } from '../../store/scan'
import { MOST_NONCES } from '../../domain/sharedResult'
import { bankRef, formOf } from '../shared/scans/keptScans'
import { newLabel } from '../shared/scans/newLabel'

/** What happens to answers that are there already. */
export const withAnswers = ['use', 'aside'] as const
export type WithAnswers = (typeof withAnswers)[number]

/**
 * Takes part in a workshop. Who opens the same link again keeps the number by which a later code
 * takes the place of an earlier one.
 */
export function join(link: string, answers: WithAnswers, locale: Locale): void {
  const scan = readScan()
  const same = scan.workshop?.link === link ? scan.workshop : undefined
  const workshop = same ?? { link, nonce: drawNumber() % MOST_NONCES }
  if (answers === 'use') {
    scan.change({ workshop })
    return
  }
  const label = { ...newLabel(locale, scan.earlier), form: formOf(scan.answers) }
  scan.change({ ...putAside(scan, bankRef, label), workshop })
}
