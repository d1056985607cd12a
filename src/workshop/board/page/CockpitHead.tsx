import { encodeRoute } from '../../../journey/route'
import { stages, type Stage } from '../../../core/views'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { groupTexts } from '../../../ui/language/subjects/group'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { useTexts } from '../../../ui/language/texts'
import { ButtonLink } from '../../../ui/Button'
import { boardTitle } from '../boardTitle'
import { usePageTitle } from '../../../ui/usePageTitle'
import { Keeping } from './Keeping'
import styles from './Cockpit.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly name: string; readonly board: Board; readonly stage: Stage }

/** The name of the workshop, its progress, and a link to what the group sees. */
export function CockpitHead({ name, board, stage }: Props) {
  const t = useTexts(boardTexts)
  const group = useTexts(groupTexts)
  const title = boardTitle(useTexts(practiceTexts), board, group.untitled)
  usePageTitle(title)
  const names: Record<Stage, string> = {
    collect: t.stageCollect,
    show: t.stageShow,
    close: t.stageClose,
  }
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 tabIndex={-1}>{title}</h1>
        <Keeping />
      </div>
      <ol className={styles.stages} aria-label={t.stages}>
        {stages.map((each) => (
          <li key={each} {...(each === stage && { 'aria-current': 'step' })}>
            {names[each]}
          </li>
        ))}
      </ol>
      <ButtonLink
        look="secondary"
        href={encodeRoute({ page: 'screen', board: name })}
        target="_blank"
        rel="noopener"
      >
        <span>
          {t.openScreen} <span className={patterns.visuallyHidden}>{t.newWindow}</span>
        </span>
      </ButtonLink>
      {!board.course.clock && <p className={styles.screens}>{t.screens}</p>}
    </header>
  )
}
