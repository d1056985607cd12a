import { useEffect, useMemo, useRef } from 'react'
import { screenOf, type Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { isScrolledPast } from '../../../platform/scroll'
import { onClicker, onPassedClick, type Move } from '../../course/clicker'
import { courseOf } from '../../course/courseOf'
import { Afterwards } from '../../closing/Afterwards'
import { CockpitHead } from './CockpitHead'
import { CourseMoves } from './CourseMoves'
import { CourseStep } from './CourseStep'
import { Miniature } from './Miniature'
import { moveCourse } from './moveCourse'
import { More } from './More'
import { StagePanel } from './StagePanel'
import { ViewChooser } from './ViewChooser'
import { classNames } from '../../../ui/classNames'
import patterns from '../../../ui/patterns.module.css'
import styles from './Cockpit.module.css'

type Props = {
  readonly name: string
  readonly board: Board
  readonly onErased: () => void
}

/** How much of the cockpit must be on the screen for the keys of a clicker to work, in pixels. */
const IN_VIEW = 300

/** The trainer’s page: the step on the left, the screen in the middle, the group on the right. */
export function OpenBoard({ name, board, onErased }: Props) {
  const t = useTexts(boardTexts)
  const screen = useMemo(() => screenOf(board), [board])
  const course = useMemo(() => courseOf(board), [board])
  const cockpit = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = (by: Move) => void moveCourse(by)
    // Somebody reading further down scrolls with the same keys.
    const isInView = () => !cockpit.current || !isScrolledPast(cockpit.current, IN_VIEW)
    const stops = [onClicker(move, isInView), onPassedClick(name, move)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [name])
  if (!course) return null
  return (
    <div className={styles.page} data-wide>
      <CockpitHead name={name} board={board} stage={course.stage} />
      <div
        ref={cockpit}
        className={classNames(styles.cockpit, course.stage === 'close' && styles.closing)}
      >
        <CourseStep board={board} course={course} />
        <CourseMoves board={board} course={course} />
        <section className={styles.middle} aria-label={t.onScreen}>
          <Miniature screen={screen} />
          <ViewChooser screen={screen} />
        </section>
        <StagePanel board={board} screen={screen} course={course} />
        {course.stage === 'close' && (
          <section className={styles.after} aria-label={t.after}>
            <Afterwards name={name} board={board} onErased={onErased} />
          </section>
        )}
      </div>
      <section className={classNames(patterns.section, styles.more)}>
        <h2>{t.more}</h2>
        <More name={name} board={board} screen={screen} stage={course.stage} onErased={onErased} />
      </section>
    </div>
  )
}
