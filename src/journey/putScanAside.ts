import { bankRef, formOf } from '../content/scanOfBank'
import type { Form } from '../core/framework'
import { putAside } from '../record/earlier'
import { newLabel } from '../record/newLabel'
import { readScan } from '../record/scan'
import type { Locale } from '../ui/language/locale'

/** Puts the scan in progress aside and begins an empty one; returns the form of the old one. */
export function putScanAside(locale: Locale): Form {
  const scan = readScan()
  const form = formOf(scan.answers)
  scan.change(putAside(scan, bankRef, { ...newLabel(locale, scan), form }))
  return form
}
