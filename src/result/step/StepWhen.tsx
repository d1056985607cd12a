import { useState } from 'react'
import { isDay } from '../../core/days'
import { stepTexts } from '../../ui/language/subjects/step'
import { useTexts } from '../../ui/language/texts'
import { TextField } from '../../ui/TextField'

type Props = {
  /** As in `2026-12-31`, or empty. */
  readonly day: string
  /** Whether a missing day has to be pointed out. */
  readonly isMissed: boolean
  readonly onChange: (day: string) => void
  readonly onMiss: () => void
}

/**
 * The day of the step. Text that is not a date cannot be kept; it stays in the field, which says
 * so.
 */
export function StepWhen({ day, isMissed, onChange, onMiss }: Props) {
  const t = useTexts(stepTexts)
  const [noDay, setNoDay] = useState('')
  return (
    <TextField
      label={t.when}
      error={isMissed ? t.whenWrong : undefined}
      field={{
        type: 'date',
        max: '9999-12-31',
        value: day === '' ? noDay : day,
        onChange: ({ target }: { target: { value: string } }) => {
          const isKept = target.value === '' || isDay(target.value)
          setNoDay(isKept ? '' : target.value)
          onChange(isKept ? target.value : '')
        },
        onBlur: () => {
          if (noDay !== '') onMiss()
        },
      }}
    />
  )
}
