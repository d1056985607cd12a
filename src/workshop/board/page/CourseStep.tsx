import type { Board } from '../savedBoard'
import type { Course } from '../../course/courseOf'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { CourseClock } from './CourseClock'
import { ScriptChoice } from './ScriptChoice'
import styles from './Cockpit.module.css'

type Props = { readonly board: Board; readonly course: Course }

/** The step of the script that the trainer is at, and its time. */
export function CourseStep({ board, course: { script, step, place } }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const { clock } = board.course
  return (
    <section className={styles.step} aria-label={t.course}>
      {clock ? (
        <CourseClock clock={clock} step={step.minutes} whole={script.minutes} />
      ) : (
        <ScriptChoice board={board} />
      )}
      <h2>
        <span className={styles.place}>
          {fill(t.step, { n: place + 1, total: script.steps.length })}
        </span>
        {step.title[locale]}
      </h2>
      <p>{step.text[locale]}</p>
    </section>
  )
}
