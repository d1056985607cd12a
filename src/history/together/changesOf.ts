import { bankNumber } from '../../core/bankNumber'
import { whyIncomparable } from '../../core/compare'
import type { Changes } from '../comparison/compareWords'
import { changesBetween } from '../../content/scanOfBank'
import type { PutIn } from './personState'

/** What may be said about the differences between two people: nothing where one gave a code. */
export function changesOf(one: PutIn, other: PutIn): Changes | undefined {
  if ('code' in one || 'code' in other || whyIncomparable(one.scan, other.scan)) return undefined
  return changesBetween(one.scan, other.scan)
}

/** The form and the question bank, as far as a code names it. */
export function groundOf(put: PutIn) {
  return 'code' in put
    ? { form: put.code.form, bank: put.code.bank }
    : { form: put.scan.form, bank: bankNumber(put.scan.bank.fingerprint) }
}
