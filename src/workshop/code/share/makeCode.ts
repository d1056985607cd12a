import { seal } from '../resultCode'
import { isSameWorkshop, publicKeyBytes, resultSettings } from '../../../core/workshop'
import type { Figures, OptionalPart, SharedResult } from '../../../core/sharedResult'
import { nextRevision } from '../sharing'
import { readScan } from '../../../record/scan'

/**
 * Makes the code of these figures for the workshop that the person takes part in, and keeps it, so
 * that a reload shows the same. Rejects if what seals it cannot be fetched.
 * @param leftOut the parts that the person does not want in it
 */
export async function makeCode(figures: Figures, leftOut: readonly OptionalPart[]): Promise<void> {
  const { workshop: joined } = readScan()
  if (!joined) return
  const { asked, participant, given } = joined
  const revision = nextRevision(given?.result, figures)
  if (revision === undefined) return
  const result: SharedResult = { ...resultSettings(asked), participant, revision, ...figures }
  const code = await seal(result, publicKeyBytes(asked))
  const { workshop: now, change } = readScan()
  // The person may have left the workshop in the meantime, or handed the device to the next.
  if (now?.participant === participant && isSameWorkshop(now.asked, asked)) {
    change({ workshop: { asked, participant, given: { result, code, leftOut } } })
  }
}
