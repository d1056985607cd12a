import { today } from '../platform/clock'
import { fill } from '../ui/language/fill'
import { useLocale, useTexts } from '../ui/language/texts'
import { formatNearDay } from '../ui/language/nearDay'
import { savedTexts } from '../ui/language/subjects/saved'
import type { Step } from './savedScan'

/** A reminder of the step that somebody chose in a scan; renders nothing if there is none. */
export function StepNote({ step }: { readonly step: Step | undefined }) {
  const t = useTexts(savedTexts)
  const locale = useLocale()
  if (!step || step.what.trim() === '') return null
  const { what, withWhom, when } = step
  return (
    <p>
      <strong>{t.step}</strong> {what}{' '}
      {withWhom.trim() !== '' && `${fill(t.stepWith, { withWhom })} `}
      {when !== '' && fill(t.stepWhen, { day: formatNearDay(locale, when, today()) })}
    </p>
  )
}
