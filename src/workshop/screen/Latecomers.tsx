import { useMemo } from 'react'
import type { View } from '../../core/views'
import type { Screen } from '../board/savedBoard'
import { stepOf } from '../course/stepOf'
import { workshopAddress } from '../link/workshopAddress'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import { isQrReadable } from '../../ui/qr/drawQrCode'
import { QrOfText } from '../../ui/qr/QrOfText'
import styles from './Screen.module.css'

/** Squares across of a code that can be read from a corner: each is 2.5 pixels on the smallest projector. */
const MOST_IN_CORNER = 69

/** The way in for latecomers, always in the same corner, as long as they can still count. */
export function Latecomers({ workshop }: Pick<Screen, 'workshop'>) {
  const t = useTexts(screenTexts)
  const invitation = useTexts(invitationTexts)
  const address = workshopAddress(workshop)
  const isReadable = useMemo(() => isQrReadable(address, MOST_IN_CORNER), [address])
  if (!isReadable) return null
  return (
    <div className={styles.late}>
      <QrOfText text={address} label={invitation.qrLabel} />
      <p>{t.late}</p>
    </div>
  )
}

/** Whether somebody who comes now can still count: not where all is agreed, nor before it began. */
export function isLate({ course, view }: Pick<Screen, 'course' | 'view'>): boolean {
  return !withoutCorner.includes(view) && stepOf(course)?.stage !== 'close'
}

/** They have the way in themselves, come before it, or are the end. */
const withoutCorner: readonly View[] = ['join', 'before', 'agreements']
