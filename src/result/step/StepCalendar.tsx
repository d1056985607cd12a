import { readSite } from '../../platform/address'
import { today } from '../../platform/clock'
import type { Step } from '../../record/savedScan'
import { readScan } from '../../record/scan'
import { stepTexts } from '../../ui/language/subjects/step'
import { useTexts } from '../../ui/language/texts'
import { CalendarButton } from '../../ui/files/CalendarButton'
import { laterEvent, stepEvent } from './stepEvent'

type Props = {
  readonly step: Step
  readonly onPlan: () => void
  readonly onNoDay: () => void
}

/** Puts the step in a calendar, and offers to look back once it is there. */
export function StepCalendar({ step, onPlan, onNoDay }: Props) {
  const t = useTexts(stepTexts)
  const plan = () => {
    if (step.when === '') {
      onNoDay()
      return undefined
    }
    onPlan()
    return stepEvent(t, step, readScan().publicValue, readSite())
  }
  return (
    <CalendarButton look="primary" text={t.calendar} fileName={t.file} event={plan}>
      <CalendarButton
        look="link"
        text={t.later}
        fileName={t.laterFile}
        event={() => laterEvent(t, today(), readSite())}
      />
    </CalendarButton>
  )
}
