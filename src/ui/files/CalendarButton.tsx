import { useState, type ReactNode } from 'react'
import { drawNumber } from '../../platform/chance'
import { downloadFile } from '../../platform/download'
import { Button } from '../Button'
import { downloadsTexts } from '../language/subjects/downloads'
import { fill } from '../language/fill'
import { appName, useTexts } from '../language/texts'
import { Notice } from '../Notice'
import { useInView } from '../useInView'
import type { PlannedEvent } from './calendar'
import styles from './CalendarButton.module.css'
import patterns from '../patterns.module.css'

type Props = {
  readonly look: 'primary' | 'secondary' | 'link'
  readonly text: string
  readonly fileName: string
  /**
   * Called when the button is pressed, for the event to put in the calendar; without one no file is
   * made.
   */
  readonly event: () => PlannedEvent | undefined
  /** Shown once the file has been made. */
  readonly children?: ReactNode
}

/** Downloads a calendar file. The code that makes it is fetched on demand. */
export function CalendarButton(props: Props) {
  const { look, text, fileName, event, children } = props
  const t = useTexts(downloadsTexts)
  const [outcome, setOutcome] = useState<'made' | 'failed'>()
  const status = useInView<HTMLDivElement>(outcome)
  const make = async () => {
    const planned = event()
    if (!planned) return
    try {
      const { makeCalendar } = await import('./calendar')
      const uid = `${String(drawNumber())}-${String(drawNumber())}@ambtskompas`
      downloadFile(
        fileName,
        'text/calendar;charset=utf-8',
        makeCalendar({ ...planned, uid, app: appName() }, new Date()),
      )
      setOutcome('made')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className={styles.calendar}>
      <Button look={look} onClick={() => void make()}>
        {text}
      </Button>
      <div ref={status} role="status" className={patterns.announced}>
        {outcome === 'made' && (
          <p>
            {fill(t.made, { file: fileName })} {t.open}
          </p>
        )}
        {outcome === 'failed' && <Notice>{t.failed}</Notice>}
      </div>
      {outcome === 'made' && children}
    </div>
  )
}
