import { boardOf } from '../boardKey'
import { encodeOpen, findCodes, readOpenCode, seal } from '../resultCode'
import type { Workshop } from '../../link/workshopLink'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import type { SharedResult } from '../../../core/sharedResult'
import { nextRevision, type Figures } from '../sharing'
import { readScan } from '../../../record/scan'
import type { ScanData } from '../../../record/shape'

export type Sealing = 'sealed' | 'open'

/** What was given to the workshop before, if anything. */
export function givenBefore(joined: ScanData['workshop']): SharedResult | undefined {
  const [code] = findCodes(joined?.given?.open ?? '').codes
  const read = code && readOpenCode(code)
  return read?.ok ? read.value : undefined
}

/**
 * Makes the code of these figures and keeps it, so that a reload shows the same. Rejects where it
 * cannot be sealed.
 */
export async function makeCode(
  { publicKey, form }: Workshop,
  figures: Figures,
  sealing: Sealing,
): Promise<void> {
  const { workshop: joined } = readScan()
  const revision = nextRevision(givenBefore(joined), figures)
  if (!joined || revision === undefined) return
  const { link, nonce } = joined
  const result: SharedResult = {
    bank: bankNumber(bank.fingerprint),
    board: boardOf(publicKey),
    nonce,
    revision,
    form,
    ...figures,
  }
  const open = encodeOpen(result)
  const code = sealing === 'open' ? open : await seal(result, publicKey)
  const { workshop: now, change } = readScan()
  // The person may have left the workshop in the meantime.
  if (now?.link === link) change({ workshop: { link, nonce, given: { open, code } } })
}
