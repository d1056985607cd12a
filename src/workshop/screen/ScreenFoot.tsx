import type { ReactNode } from 'react'
import { scripts } from '../../content/scripts'
import type { View } from '../../core/views'
import type { Screen } from '../board/savedBoard'
import { stepAsLed } from '../course/stepAsLed'
import { useStepClock } from '../course/useStepClock'
import { WorkshopQr } from '../link/WorkshopQr'
import { screenTexts } from '../../ui/language/subjects/screen'
import { count, fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import styles from './Screen.module.css'

type Props = { readonly screen: Screen; readonly view: View; readonly children: ReactNode }

/** The line at the bottom: the number of codes, the time left, and the link for latecomers. */
export function ScreenFoot({ screen, view, children }: Props) {
  const t = useTexts(screenTexts)
  const { codes, headcount, picture, course, workshop } = screen
  const waiting = picture ? codes - picture.people : 0
  return (
    <footer className={styles.foot}>
      {view !== 'join' && (
        <div className={styles.late}>
          <WorkshopQr workshop={workshop} />
          <p>{t.late}</p>
        </div>
      )}
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
  const step = scripts.find(({ id }) => id === course.script)?.steps[course.step]
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
