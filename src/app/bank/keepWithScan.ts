import type { OwnBank } from '../../content/inUse'
import { openStorage, type Storage } from '../../platform/storage'
import { useKeeping } from '../../record/keeping'
import { eraseBank, keepBankOfScan } from '../../record/keptBanks'
import { isOff } from '../../record/recordState'

/**
 * Keeps the question bank in use for as long as its scan is kept: a link that was only opened
 * leaves nothing.
 */
export function keepWithScan(own: OwnBank): void {
  const { id } = own.bank
  let isKept = false
  const change = (act: (storage: Storage) => Promise<void>) => {
    // Where this fails, the bank comes with its link again.
    openStorage()
      .then(act)
      .catch(() => undefined)
  }
  const follow = () => {
    const { status } = useKeeping.getState()
    if (status === 'kept' && !isKept) {
      isKept = true
      change((storage) => keepBankOfScan(storage, { ...own, id }))
    } else if (isKept && (status === 'nothing' || isOff(status))) {
      isKept = false
      change((storage) => eraseBank(storage, id))
    }
  }
  follow()
  useKeeping.subscribe(follow)
}
