import { useEffect, useState } from 'react'
import { optionalParts, type Figures, type OptionalPart } from '../../../core/sharedResult'
import { MOST_REVISIONS } from '../../../core/shareLimits'
import type { Workshop } from '../../../core/workshop'
import { keepAwake } from '../../../platform/awake'
import { readScan } from '../../../record/scan'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { QrOfText } from '../../../ui/qr/QrOfText'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { shareTexts } from '../../../ui/language/subjects/share'
import { useTexts } from '../../../ui/language/texts'
import { onlyParts, partsIn } from '../sharing'
import { InCode } from './InCode'
import { PartChoice } from './PartChoice'
import { SendCode } from './SendCode'
import { useCode } from './useCode'
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
  // What was left out before is left out again, until the person says otherwise.
  const [leftOut, setLeftOut] = useState(leftOutBefore)
  const chosen = onlyParts(
    figures,
    optionalParts.filter((part) => !leftOut.includes(part)),
  )
  const { code, isLast, failed, retry } = useCode(chosen, isSeen)
  const { handIn } = workshop
  const inRoom = handIn !== 'distance'
  const text = code?.code
  const revision = code?.result.revision ?? 0
  useAwake(inRoom && isSeen && text !== undefined)
  return (
    <>
      {inRoom && <p>{t.roomText}</p>}
      {inRoom && (
        <div className={styles.qr}>
          {/* Without hyphens: fewer, larger squares. */}
          {text !== undefined && <QrOfText text={text.replaceAll('-', '')} label={t.qrLabel} />}
        </div>
      )}
      <p role="status" className={patterns.announced}>
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
      <InCode form={workshop.form} figures={code?.result ?? chosen}>
        {isLast ? (
          <p>{t.tooMany}</p>
        ) : (
          <>
            <PartChoice parts={partsIn(figures)} leftOut={leftOut} onChange={setLeftOut} />
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

function leftOutBefore(): readonly OptionalPart[] {
  const given = readScan().workshop?.given?.result
  return given ? optionalParts.filter((part) => given[part] === undefined) : []
}

/** Keeps the screen on while a code is shown to be scanned. */
function useAwake(isShown: boolean): void {
  useEffect(() => (isShown ? keepAwake() : undefined), [isShown])
}
