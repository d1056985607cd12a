import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Thresholds } from '../../../core/thresholds'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { thresholdRange, thresholdRules } from './thresholdRules'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Raises the number of people needed per figure. Never lowers it: a promise to a group is kept. */
export function ThresholdForm({ thresholds }: { readonly thresholds: Thresholds }) {
  const t = useTexts(boardTexts)
  const [said, setSaid] = useState('')
  const { register, handleSubmit, reset, formState } = useForm({
    // The values may change in another tab; what is being typed stays.
    values: asTyped(thresholds),
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    resolver: standardSchemaResolver(thresholdRules(thresholds)),
  })
  const raise = (asked: Thresholds) => {
    changeBoard({ do: 'raiseThresholds', thresholds: asked })
    reset(asTyped(asked))
    setSaid(t.thresholdsSaved)
  }
  const labels = {
    median: t.thresholdMedian,
    quartiles: t.thresholdQuartiles,
    thirds: t.thresholdThirds,
  }
  const errorOf = (id: keyof Thresholds) => {
    const problem = formState.errors[id]?.message
    if (problem === 'thresholdsSame') return t.thresholdsSame
    return problem && fill(t.thresholdsRange, thresholdRange(thresholds[id]))
  }
  return (
    <form
      autoComplete="off"
      className={patterns.stack}
      noValidate
      onSubmit={(event) => {
        setSaid('')
        void handleSubmit(raise)(event)
      }}
    >
      <p>{t.thresholdsText}</p>
      {ids.map((id) => (
        <TextField
          key={id}
          label={labels[id]}
          error={errorOf(id)}
          field={{
            type: 'number',
            ...limitsOf(thresholds[id]),
            // Raising one of them is enough, so changing one may make the others valid.
            ...register(id, { deps: [...ids] }),
          }}
        />
      ))}
      <Button type="submit" look="secondary">
        {t.thresholdsSave}
      </Button>
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
    </form>
  )
}

const ids = ['median', 'quartiles', 'thirds'] as const

function limitsOf(now: number) {
  const { from, to } = thresholdRange(now)
  return { min: from, max: to }
}

/** As field values. */
function asTyped({ median, quartiles, thirds }: Thresholds) {
  return { median: String(median), quartiles: String(quartiles), thirds: String(thirds) }
}
