import { useState } from 'react'
import type { Form } from '../../core/framework'
import { limits } from '../../core/limits'
import { goOn } from '../../journey/goOn'
import { putScanAside } from '../../journey/putScanAside'
import { start } from '../../journey/next'
import { encodeRoute } from '../../journey/route'
import { today } from '../../platform/clock'
import { hasRoom } from '../../record/earlier'
import { readScan, useScan } from '../../record/scan'
import { StepNote } from '../../record/StepNote'
import { Button, ButtonLink } from '../../ui/Button'
import { formatNearDay } from '../../ui/language/nearDay'
import { resumeTexts } from '../../ui/language/subjects/resume'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import patterns from '../../ui/patterns.module.css'

/**
 * For somebody who has a result: the way to look at it, or to do the scan again and see what
 * changed.
 */
export function WelcomeBack({ form }: { readonly form: Form }) {
  const t = useTexts(resumeTexts)
  const locale = useLocale()
  const answeredOn = useScan((scan) => scan.answeredOn)
  const step = useScan((scan) => scan.step)
  const [isFull, setFull] = useState(false)
  const again = () => {
    if (!hasRoom(readScan())) {
      setFull(true)
      return
    }
    const same = putScanAside(locale)
    goOn(start(same), same)
  }
  return (
    <>
      <h2>{t.welcome}</h2>
      <p>
        {answeredOn === undefined
          ? t.lastScan
          : fill(t.lastScanOn, { day: formatNearDay(locale, answeredOn, today()) })}
      </p>
      <StepNote step={step} />
      <div className={patterns.actions}>
        <ButtonLink href={encodeRoute({ page: 'result', form })}>{t.look}</ButtonLink>
        <Button look="secondary" onClick={again}>
          {t.again}
        </Button>
      </div>
      <p role="status" className={patterns.announced}>
        {isFull && fill(t.full, { n: limits.earlier })}
      </p>
    </>
  )
}
