import { useEffect, useState } from 'react'
import { bank } from '../../content/bank'
import { bankNumber } from '../../core/bankNumber'
import type { Opened } from '../board/opened'
import { useScreen } from '../board/useScreen'
import { followPictures, readPicture } from './keptPictures'
import type { KeptPicture } from './keptPicture'
import type { Reported } from './reported'

/** The data for the report of a board; for an erased one, the kept picture. */
export function useReported(board: string): { opened: Opened<Reported>; isKept: boolean } {
  const screen = useScreen(board)
  const [kept, setKept] = useState<Opened<KeptPicture>>({ status: 'opening' })
  useEffect(() => {
    const load = () =>
      void readPicture(board).then(setKept, () => setKept({ status: 'unreadable' }))
    load()
    return followPictures(load)
  }, [board])
  if (screen.status !== 'missing') return { opened: screen, isKept: false }
  if (kept.status !== 'open') return { opened: kept, isKept: false }
  const { value } = kept
  // Its topics are places of statements in a bank.
  if (value.workshop.bank !== bankNumber(bank.fingerprint)) return { opened: screen, isKept: false }
  // The number of rounds is not kept: a figure may be from one before the last.
  const reported = { ...value, codes: value.picture.people, closedRounds: 2 }
  return { opened: { status: 'open', value: reported }, isKept: true }
}
