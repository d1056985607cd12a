import { useState } from 'react'
import { partsOf } from '../../../core/views'
import type { Course } from '../../course/courseOf'
import { Agreements } from '../../closing/Agreements'
import type { Board, Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import { CodeCount } from './CodeCount'
import { Collecting } from './Collecting'
import type { Report } from './report'
import { InviteActions } from './InviteActions'
import { HandsCount } from './HandsCount'
import { RoundState } from './RoundState'
import styles from './Cockpit.module.css'

type Props = {
  readonly board: Board
  readonly screen: Screen
  readonly course: Course
}

/** The trainer's input from the group: codes, raised hands, or agreements. */
export function StagePanel({ board, screen, course }: Props) {
  const t = useTexts(boardTexts)
  const { stage } = course
  // Here, so that undoing stays possible when the next code moves on to another stage.
  const [report, setReport] = useState<Report>({ lines: [] })
  const collecting = <Collecting board={board} report={report} onReport={setReport} />
  return (
    <section className={styles.stage} aria-label={t.group}>
      {stage === 'close' ? (
        <>
          <Agreements agreements={board.agreements} />
          <RoundState board={board} />
          <Disclosure summary={t.wayTitle}>{collecting}</Disclosure>
        </>
      ) : (
        <>
          {stage === 'collect' && <InviteActions workshop={board.workshop} />}
          <CodeCount board={board} />
          {stage === 'show' && <Hands screen={screen} />}
          {(stage === 'show' || board.rounds.length > 0 || !board.publishes) && (
            <RoundState board={board} />
          )}
          {stage === 'collect' ? (
            collecting
          ) : (
            <Disclosure summary={t.wayTitle}>{collecting}</Disclosure>
          )}
        </>
      )}
    </section>
  )
}

/** Counts hands if the screen asks for them. */
function Hands({ screen }: { screen: Screen }) {
  const { view } = screen
  const parts = partsOf(view)
  if (parts.kind === 'guess') return <HandsCount screen={screen} view={`guess.${parts.relation}`} />
  if (parts.kind === 'story' || parts.kind === 'turn') {
    return <HandsCount screen={screen} view={`${parts.kind}.${parts.id}`} />
  }
  return null
}
