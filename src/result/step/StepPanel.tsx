import { useRef, useState } from 'react'
import type { Relation } from '../../core/framework'
import { today } from '../../platform/clock'
import type { Step } from '../../record/savedScan'
import { readScan, useScan } from '../../record/scan'
import { stepTexts } from '../../ui/language/subjects/step'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { StepCalendar } from './StepCalendar'
import { StepSwaps } from './StepSwaps'
import { StepText } from './StepText'
import { StepWhen } from './StepWhen'
import { suggestedStep } from './suggestedStep'
import styles from './OneStep.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * The step as kept, or else as suggested: a suggestion is kept once the person does something with
 * it.
 */
export function StepPanel({ fitting }: { readonly fitting: readonly Relation[] }) {
  const t = useTexts(stepTexts)
  const locale = useLocale()
  const panel = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [isDayMissed, setDayMissed] = useState(false)
  const step = useScan((scan) => scan.step) ?? suggestedStep(fitting, locale, today())
  const keep = (change: Partial<Step>) => {
    readScan().change({ step: { ...step, ...change } })
  }
  return (
    <div className={styles.panel} ref={panel}>
      <StepText part="what" step={step} onChange={keep} />
      <StepSwaps
        fitting={fitting}
        what={step.what}
        onTake={(what, isReplaced) => {
          keep({ what })
          setSaid(fill(t.replaced, { idea: what }))
          // The button that asked is replaced by another then.
          if (isReplaced) panel.current?.querySelector('textarea')?.focus()
        }}
      />
      <p role="status" className={patterns.visuallyHidden}>
        {said}
      </p>
      <div className={styles.fields}>
        <StepText part="withWhom" step={step} onChange={keep} />
        <StepWhen
          day={step.when}
          isMissed={isDayMissed && step.when === ''}
          onChange={(when) => {
            keep({ when })
          }}
          onMiss={() => {
            setDayMissed(true)
          }}
        />
      </div>
      <StepCalendar
        step={step}
        onPlan={() => {
          keep({})
        }}
        onNoDay={() => {
          setDayMissed(true)
          panel.current?.querySelector<HTMLElement>('[type=date]')?.focus()
        }}
      />
    </div>
  )
}
