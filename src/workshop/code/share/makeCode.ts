import { encodeOpen, seal } from '../resultCode'
import { isSameWorkshop, publicKeyBytes, resultSettings } from '../../../core/workshop'
import type { SharedResult } from '../../../core/sharedResult'
import { nextRevision, type Figures } from '../sharing'
import { readScan } from '../../../record/scan'

export type Sealing = 'sealed' | 'open'

/**
 * Makes the code of these figures for the workshop that the person takes part in, and keeps it, so
 * that a reload shows the same. Rejects if it cannot be sealed.
 */
export async function makeCode(figures: Figures, sealing: Sealing): Promise<void> {
  const { workshop: joined } = readScan()
  if (!joined) return
  const { asked, nonce, given } = joined
  const revision = nextRevision(given?.result, figures)
  if (revision === undefined) return
  const result: SharedResult = { ...resultSettings(asked), nonce, revision, ...figures }
  const code = sealing === 'open' ? encodeOpen(result) : await seal(result, publicKeyBytes(asked))
  const { workshop: now, change } = readScan()
  // The person may have left the workshop in the meantime.
  if (now && isSameWorkshop(now.asked, asked)) {
    change({ workshop: { asked, nonce, given: { result, code } } })
  }
}
