import { useEffect, useRef, useState } from 'react'
import type { SharedResult } from '../../../core/sharedResult'
import { drawQrCode } from '../../../ui/qr/drawQrCode'
import { encodeOpen } from '../resultCode'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { canShare, shareSheet } from '../../../platform/share'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Notice } from '../../../ui/Notice'
import { QrCode } from '../../../ui/qr/QrCode'
import { CopyButton } from '../../../ui/CopyButton'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Given = { readonly result: SharedResult; readonly code: string }

type Props = {
  readonly given: Given
  /** How often a code was made on this page. */
  readonly made: number
  /** The answers have changed since. */
  readonly older: boolean
  /** No more changes are possible. */
  readonly last: boolean
}

/** The code that was made, in every form in which it can go to the trainer. */
export function MyCode({ given, made, older, last }: Props) {
  const t = useTexts(shareTexts)
  const { result, code } = given
  const sealed = isSealed(given)
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
      <p>{sealed ? t.sealedCode : t.openCode}</p>
      <Code text={code} />
      <div className={patterns.actions}>
        <CopyButton
          text={code}
          look={sealed ? 'primary' : 'secondary'}
          next={sealed ? t.pasteInChat : t.giveToTrainer}
        >
          {t.copy}
        </CopyButton>
        {canShare() && <Send text={code} />}
      </div>
      <h3>{t.qrTitle}</h3>
      <p>{t.qrText}</p>
      <QrCode label={t.qrLabel} {...drawQrCode(code)} />
      <p>{t.done}</p>
      {sealed && (
        <Disclosure summary={t.aloud}>
          <p>{t.aloudText}</p>
          <Code text={encodeOpen(result)} />
        </Disclosure>
      )}
    </section>
  )
}

/** Whether only the trainer can read the code that was given. */
export function isSealed({ result, code }: Given): boolean {
  return code !== encodeOpen(result)
}

/** In groups of five, to be compared or read aloud; breaks only between them. */
function Code({ text }: { readonly text: string }) {
  return (
    <p className={styles.code} translate="no">
      {text}
    </p>
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
