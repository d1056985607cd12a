import type { ReactNode } from 'react'
import type { Screen } from '../board/savedBoard'
import { stepAsLed } from '../course/stepAsLed'
import { stepOf } from '../course/stepOf'
import { useStepClock } from '../course/useStepClock'
import { screenTexts } from '../../ui/language/subjects/screen'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import styles from './Screen.module.css'

type Props = { readonly screen: Screen; readonly children: ReactNode }

/** The line at the bottom: the number of codes, and the time left. */
export function ScreenFoot({ screen, children }: Props) {
  const t = useTexts(screenTexts)
  const { codes, headcount, picture, course } = screen
  const waiting = picture ? codes - picture.people : 0
  return (
    <footer className={styles.foot}>
      <p>
        <b className={styles.number}>{codes}</b> {count(codes, t.codes_one, t.codes_other)}
        {headcount !== undefined && codes <= headcount && ` ${fill(t.room, { n: headcount })}`}
        {waiting > 0 && <>. {fill(t.waiting, { n: waiting })}</>}
      </p>
      {course.clock && <Time screen={screen} since={course.clock.since} />}
      {children}
    </footer>
  )
}

/** The time left for the step, in whole minutes, so that no seconds rush people. */
function Time({ screen, since }: { screen: Screen; since: string }) {
  const t = useTexts(screenTexts)
  const { course, picture } = screen
  const step = stepOf(course)
  const locale = useLocale()
  const { left } = useStepClock(since, step?.minutes ?? 0)
  if (!step) return null
  const words =
    left > 0 ? count(Math.ceil(left / 60), t.stepLeft_one, t.stepLeft_other) : t.stepOver
  return (
    <p role="timer" className={styles.time}>
      {fill(words, { title: stepAsLed(step, picture).title[locale] })}
    </p>
  )
}
