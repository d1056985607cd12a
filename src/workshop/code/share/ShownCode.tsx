import { useEffect, useRef } from 'react'
import type { Figures } from '../../../core/sharedResult'
import { MOST_REVISIONS } from '../../../core/shareLimits'
import type { Workshop } from '../../../core/workshop'
import { keepAwake } from '../../../platform/awake'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { QrOfText } from '../../../ui/qr/QrOfText'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { partsIn } from '../sharing'
import { InCode } from './InCode'
import { NotInCode } from './NotInCode'
import { PartChoice } from './PartChoice'
import { SendCode } from './SendCode'
import { useChosenParts } from './useChosenParts'
import { useCode } from './useCode'
import { useMarkedCount } from './useFigures'
import styles from './SharePage.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = {
  readonly workshop: Workshop
  readonly figures: Figures
  readonly isSeen: boolean
}

/** A participant's code in every form in which it can go to the trainer, and what is in it. */
export function ShownCode({ workshop, figures, isSeen }: Props) {
  const t = useTexts(shareTexts)
  const { again, offline } = useTexts(failedTexts)
  const { chosen, leftOut, unwanted, since, takeSince, leaveOut } = useChosenParts(figures)
  const marked = useMarkedCount(workshop)
  const status = useRef<HTMLParagraphElement>(null)
  const { code, isLast, failed, retry } = useCode(chosen, unwanted, isSeen)
  const { handIn } = workshop
  const inRoom = handIn !== 'distance'
  const text = code?.code
  const revision = code?.result.revision ?? 0
  useAwake(inRoom && isSeen && text !== undefined)
  return (
    <>
      {!isLast && (
        <NotInCode
          parts={since}
          figures={figures}
          marked={marked}
          onTake={() => {
            takeSince()
            // The button is gone.
            status.current?.focus()
          }}
        />
      )}
      {inRoom && <p>{t.roomText}</p>}
      {inRoom && (
        <div className={styles.qr}>
          {/* Without hyphens: fewer, larger squares. */}
          {text !== undefined && <QrOfText text={text.replaceAll('-', '')} label={t.qrLabel} />}
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className={patterns.announced}>
        {failed ? offline : revision > 0 ? (isLast ? t.tooMany : t.newCode) : ''}
      </p>
      {failed && <Button onClick={retry}>{again}</Button>}
      {text !== undefined && (
        <>
          {handIn === 'distance' && <SendCode workshop={workshop} code={text} />}
          {handIn === 'both' && (
            <>
              <p className={styles.other}>{t.otherWay}</p>
              <SendCode workshop={workshop} code={text} />
            </>
          )}
        </>
      )}
      <InCode form={workshop.form} figures={code?.result ?? chosen} marked={marked}>
        {isLast ? (
          <p>{t.tooMany}</p>
        ) : (
          <>
            <PartChoice parts={partsIn(figures)} leftOut={leftOut} onChange={leaveOut} />
            {revision === MOST_REVISIONS - 2 && <p>{t.last}</p>}
          </>
        )}
      </InCode>
      {text !== undefined && handIn === 'room' && (
        <Disclosure summary={t.otherWay}>
          <SendCode workshop={workshop} code={text} />
        </Disclosure>
      )}
      {inRoom && <p>{t.done}</p>}
    </>
  )
}

/** Keeps the screen on while a code is to be read from it. */
function useAwake(isShown: boolean): void {
  useEffect(() => (isShown ? keepAwake() : undefined), [isShown])
}
