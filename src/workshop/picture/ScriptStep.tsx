import type { Script } from '../../content/schema'
import { formatClock } from './stepClock'
import { groupTexts } from '../../ui/language/subjects/group'
import { count, fill, useLocale, useTexts } from '../../ui/language/texts'
import { Button } from '../../ui/Button'
import { useStepClock } from './useStepClock'
import styles from './GroupScript.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly script: Script
  /** From 0. */
  readonly step: number
  /** When it began, as in `2026-11-24T10:30:00.000Z`. */
  readonly since: string
  readonly onStep: (step: number) => void
  readonly onEnd: () => void
}

/** The step of a script that a trainer is at, with a clock that only tells the time. */
export function ScriptStep({ script, step, since, onStep, onEnd }: Props) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const [current, next] = [script.steps[step], script.steps[step + 1]]
  if (!current) return null
  return (
    <div className={styles.step}>
      <p className={patterns.note}>
        {script.title[locale]} · {fill(t.step, { n: step + 1, total: script.steps.length })}
      </p>
      <h3>{current.title[locale]}</h3>
      <Clock since={since} minutes={current.minutes} />
      <p>{current.text[locale]}</p>
      <div className={patterns.actions}>
        {next && (
          <Button
            onClick={() => {
              onStep(step + 1)
            }}
          >
            {fill(t.stepNext, { n: step + 2, title: next.title[locale] })}
          </Button>
        )}
        {step > 0 && (
          <Button
            look="link"
            onClick={() => {
              onStep(step - 1)
            }}
          >
            {fill(t.stepBack, { n: step })}
          </Button>
        )}
        <Button
          look="link"
          onClick={() => {
            onStep(step)
          }}
        >
          {t.stepAgain}
        </Button>
        <Button look="link" onClick={onEnd}>
          {t.scriptEnd}
        </Button>
      </div>
    </div>
  )
}

/** Counts down, then past zero; says once that the time is up, and forces nothing. */
function Clock({ since, minutes }: { since: string; minutes: number }) {
  const t = useTexts(groupTexts)
  const { left } = useStepClock(since, minutes)
  const words =
    left < 0
      ? count(minutes, t.clockOver_one, t.clockOver_other)
      : count(minutes, t.clockLeft_one, t.clockLeft_other)
  return (
    <>
      <p role="timer" className={styles.clock}>
        {fill(words, { time: formatClock(left) })}
      </p>
      <p role="status">{left <= 0 && t.clockEnded}</p>
    </>
  )
}
