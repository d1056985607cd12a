import { useMemo, type ReactNode } from 'react'
import { isQrReadable } from './drawQrCode'
import { QrOfText } from './QrOfText'
import styles from './LinkWithQr.module.css'
import patterns from '../patterns.module.css'

type Props = {
  readonly address: string
  readonly words: {
    /** Precedes the address. */
    readonly address: string
    /** The content of the QR code. */
    readonly qrLabel: string
    /** Shown if the code would be too fine to read. */
    readonly noQr?: string
  }
  /** The ways to pass the link on. */
  readonly actions: ReactNode
  /** The part below them. */
  readonly children?: ReactNode
}

/** From this many characters on an address takes too much of the page. */
const LONG = 300

/** A link to give to somebody: its QR code beside it, and the ways to pass it on. */
export function LinkWithQr({ address, words, actions, children }: Props) {
  const isReadable = useMemo(
    () => words.noQr === undefined || isQrReadable(address),
    [address, words],
  )
  return (
    <div className={styles.link}>
      {isReadable ? <QrOfText text={address} label={words.qrLabel} /> : <p>{words.noQr}</p>}
      <div className={styles.ways}>
        <p>
          <span className={styles.label}>{words.address}</span>
          <span
            className={styles.address}
            // A long one scrolls, also with the keyboard.
            {...(address.length > LONG && { tabIndex: 0, 'data-long': true })}
          >
            {address}
          </span>
        </p>
        <div className={patterns.actions}>{actions}</div>
        {children}
      </div>
    </div>
  )
}
