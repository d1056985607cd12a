import { useEffect, useRef, useState } from 'react'
import type { Workshop } from '../../../core/workshop'
import { canShare, shareSheet } from '../../../platform/share'
import { Button, ButtonLink } from '../../../ui/Button'
import { CopyButton } from '../../../ui/CopyButton'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { mailLink } from './mailLink'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly workshop: Workshop; readonly code: string }

/** The ways to send a code to a trainer elsewhere; then asks whether that worked. */
export function SendCode({ workshop: { title, mail }, code }: Props) {
  const t = useTexts(shareTexts)
  const [state, setState] = useState<State>('idle')
  const subject = title === '' ? t.mailSubjectNoTitle : fill(t.mailSubject, { title })
  const ask = () => {
    setState('asked')
  }
  const send = async () => {
    const outcome = await shareSheet({ title: subject, text: code })
    if (outcome === 'shared') ask()
    else if (outcome === 'failed') setState('failed')
  }
  const sends = canShare()
  const mails = !sends && mail !== ''
  return (
    <div className={patterns.stack}>
      <div className={patterns.actions}>
        {sends && <Button onClick={() => void send()}>{t.send}</Button>}
        <ButtonLink
          look={mails ? 'primary' : 'secondary'}
          href={mailLink(mail, subject, code)}
          onClick={ask}
        >
          {t.mail}
        </ButtonLink>
        <CopyButton text={code} look={sends || mails ? 'secondary' : 'primary'} onCopied={ask}>
          {t.copy}
        </CopyButton>
      </div>
      <Arrived state={state} onAnswer={setState} />
      {/* In groups of five, for comparing; breaks only between them. */}
      <p className={styles.code} translate="no">
        {code}
      </p>
    </div>
  )
}

type State = 'idle' | 'asked' | 'failed' | 'yes' | 'no'
type ArrivedProps = { readonly state: State; readonly onAnswer: (answer: 'yes' | 'no') => void }

/** Asks whether the code arrived, since the app cannot know. */
function Arrived({ state, onAnswer }: ArrivedProps) {
  const t = useTexts(shareTexts)
  const outcome = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    if (state === 'yes' || state === 'no') outcome.current?.focus()
  }, [state])
  return (
    <div role="status" className={patterns.announced}>
      {state === 'failed' && <p>{t.sendFailed}</p>}
      {state === 'asked' && (
        <div className={patterns.stack}>
          <p>
            <strong>{t.arrived}</strong> {t.arrivedText}
          </p>
          <div className={patterns.actions}>
            {(['yes', 'no'] as const).map((answer) => (
              <Button
                key={answer}
                look="secondary"
                onClick={() => {
                  onAnswer(answer)
                }}
              >
                {answer === 'yes' ? t.arrivedYes : t.arrivedNo}
              </Button>
            ))}
          </div>
        </div>
      )}
      {(state === 'yes' || state === 'no') && (
        <p ref={outcome} tabIndex={-1}>
          {state === 'yes' ? t.doneSent : t.arrivedNoText}
        </p>
      )}
    </div>
  )
}
