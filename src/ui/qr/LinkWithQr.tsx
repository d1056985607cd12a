import type { ReactNode } from 'react'
import { QrOfText } from './QrOfText'
import styles from './LinkWithQr.module.css'
import patterns from '../patterns.module.css'

type Props = {
  readonly address: string
  readonly words: {
    /** Precedes the address. */
    readonly address: string
    /** What the QR code holds. */
    readonly qrLabel: string
  }
  /** The ways to pass the link on. */
  readonly actions: ReactNode
  /** What stands below them. */
  readonly children?: ReactNode
}

/** A link to give to somebody: its QR code beside it, and the ways to pass it on. */
export function LinkWithQr({ address, words, actions, children }: Props) {
  return (
    <div className={styles.link}>
      <QrOfText text={address} label={words.qrLabel} />
      <div className={styles.ways}>
        <p>
          <span className={styles.label}>{words.address}</span>
          <span className={styles.address}>{address}</span>
        </p>
        <div className={patterns.actions}>{actions}</div>
        {children}
      </div>
    </div>
  )
}
