import { partsOf } from '../../../core/views'
import type { Course } from '../../course/courseOf'
import { Agreements } from '../../closing/Agreements'
import type { Board, Screen } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import { CodeCount } from './CodeCount'
import { Collecting } from './Collecting'
import { InviteActions } from './InviteActions'
import { HandsCount } from './HandsCount'
import { RoundState } from './RoundState'
import styles from './Cockpit.module.css'

type Props = {
  readonly board: Board
  readonly screen: Screen
  readonly course: Course
}

/** What the trainer needs of the group: codes, raised hands, or what is agreed. */
export function StagePanel({ board, screen, course }: Props) {
  const t = useTexts(boardTexts)
  const { stage } = course
  return (
    <section className={styles.stage} aria-label={t.group}>
      {stage === 'close' ? (
        <>
          <Agreements agreements={board.agreements} />
          <RoundState board={board} />
          <Disclosure summary={t.wayTitle}>
            <Collecting board={board} />
          </Disclosure>
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
            <Collecting board={board} />
          ) : (
            <Disclosure summary={t.wayTitle}>
              <Collecting board={board} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  )
}

/** Counts hands where the screen asks for them. */
function Hands({ screen }: { screen: Screen }) {
  const { view } = screen
  const parts = partsOf(view)
  if (parts.kind === 'guess') return <HandsCount screen={screen} view={`guess.${parts.relation}`} />
  if (parts.kind === 'story' || parts.kind === 'turn') {
    return <HandsCount screen={screen} view={`${parts.kind}.${parts.id}`} />
  }
  return null
}
