import { limits } from '../../core/limits'
import type { Step } from '../../record/savedScan'
import { stepTexts } from '../../ui/language/subjects/step'
import { useTexts } from '../../ui/language/texts'
import { leftWords } from '../../ui/leftWords'
import { TextField } from '../../ui/TextField'
import styles from './OneStep.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly part: 'what' | 'withWhom'
  readonly step: Step
  readonly onChange: (change: Partial<Step>) => void
}

/** The step as a sentence, to adopt or rewrite, or with whom to do it. */
export function StepText({ part, step, onChange }: Props) {
  const t = useTexts(stepTexts)
  const isSentence = part === 'what'
  return (
    <TextField
      label={isSentence ? <span className={patterns.visuallyHidden}>{t.what}</span> : t.withWhom}
      left={leftWords(t, limits.line - step[part].length)}
      lines={isSentence ? 'many' : 'one'}
      field={{
        ...(isSentence && { className: styles.sentence }),
        value: step[part],
        maxLength: limits.line,
        onChange: ({ target }: { target: { value: string } }) => {
          onChange({ [part]: target.value.slice(0, limits.line) })
        },
      }}
    />
  )
}
