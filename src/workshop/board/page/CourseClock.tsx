import { formatClock } from '../../course/stepClock'
import { useStepClock } from '../../course/useStepClock'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { count, fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import styles from './Cockpit.module.css'

type Props = {
  readonly clock: NonNullable<Board['course']['clock']>
  /** Minutes for this step, and for all of them. */
  readonly step: number
  readonly whole: number
}

/** Counts down a step, then past zero; forces nothing. */
export function CourseClock({ clock, step, whole }: Props) {
  const t = useTexts(boardTexts)
  const { left } = useStepClock(clock.since, step)
  const { elapsed } = useStepClock(clock.began, whole)
  const words = left < 0 ? t.clockOver : count(step, t.clockLeft_one, t.clockLeft_other)
  return (
    <div className={styles.clock}>
      <p role="timer" data-over={left < 0}>
        <b>{formatClock(left)}</b> {words}
      </p>
      <p>{fill(t.clockWhole, { n: Math.floor(elapsed / 60), total: whole })}</p>
      <p role="status">{left <= 0 && t.clockEnded}</p>
    </div>
  )
}
