import { useState } from 'react'
import type { CalendarDay } from './calendar'
import { planTexts } from '../../ui/language/subjects/plans'
import { useTexts } from '../../ui/language/texts'
import { drawNumber } from '../../platform/chance'
import { downloadFile } from '../../platform/download'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly text: string
  /** What it is about, for people who cannot see where it stands. */
  readonly about?: string
  readonly fileName: string
  /** What to put in the calendar, asked for when the button is pressed. */
  readonly day: () => Omit<CalendarDay, 'uid'>
}

/** Downloads a calendar file. The code that makes it is fetched on demand. */
export function CalendarButton({ text, about, fileName, day }: Props) {
  const t = useTexts(planTexts)
  const [failed, setFailed] = useState(false)
  const make = async () => {
    try {
      const { makeCalendar } = await import('./calendar')
      const uid = `${String(drawNumber())}-${String(drawNumber())}@ambtskompas`
      downloadFile(
        fileName,
        'text/calendar;charset=utf-8',
        makeCalendar({ ...day(), uid }, new Date()),
      )
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div>
      <Button look="link" onClick={() => void make()}>
        {text} {about && <span className={patterns.visuallyHidden}>{about}</span>}
      </Button>
      <div role="status">{failed && <Notice>{t.calendarFailed}</Notice>}</div>
    </div>
  )
}
