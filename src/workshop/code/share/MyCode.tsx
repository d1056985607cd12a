import { useEffect, useRef, useState } from 'react'
import { drawQrCode } from '../../../ui/qr/drawQrCode'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { canShare, shareSheet } from '../../../platform/share'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { QrCode } from '../../../ui/qr/QrCode'
import { CopyButton } from '../../../ui/CopyButton'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = {
  readonly code: string
  /** How often a code was made on this page. */
  readonly made: number
  /** The answers have changed since. */
  readonly older: boolean
  /** No more changes are possible. */
  readonly last: boolean
}

/** The code that was made, in every form in which it can go to the trainer. */
export function MyCode({ code, made, older, last }: Props) {
  const t = useTexts(shareTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (made > 0) heading.current?.focus()
  }, [made])
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.codeTitle}
      </h2>
      {older && (
        <Notice>
          <p>{last ? t.tooMany : t.older}</p>
        </Notice>
      )}
      <p>{t.sealedCode}</p>
      {/* In groups of five, to be compared; breaks only between them. */}
      <p className={styles.code} translate="no">
        {code}
      </p>
      <div className={patterns.actions}>
        <CopyButton text={code} look="primary" next={t.pasteInChat}>
          {t.copy}
        </CopyButton>
        {canShare() && <Send text={code} />}
      </div>
      <h3>{t.qrTitle}</h3>
      <p>{t.qrText}</p>
      <QrCode label={t.qrLabel} {...drawQrCode(code)} />
      <p>{t.done}</p>
    </section>
  )
}

function Send({ text }: { readonly text: string }) {
  const t = useTexts(shareTexts)
  const [failed, setFailed] = useState(false)
  const send = async () => {
    setFailed((await shareSheet({ title: t.codeTitle, text })) === 'failed')
  }
  return (
    <>
      <Button
        look="secondary"
        onClick={() => {
          void send()
        }}
      >
        {t.send}
      </Button>
      <span role="status">{failed && t.sendFailed}</span>
    </>
  )
}
