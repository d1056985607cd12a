import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard, useBoard } from '../boards'
import { Button, ButtonLink } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { PageHeading } from '../../../ui/Page'
import { boardTitle } from '../boardTitle'
import { usePageTitle } from '../../../ui/usePageTitle'
import { classNames } from '../../../ui/classNames'
import styles from '../../../record/SavedLine.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly name: string; readonly board: Board }

/** Which workshop this is, whether it is kept, and a link to what the group sees. */
export function BoardHeading({ name, board }: Props) {
  const t = useTexts(boardTexts)
  const { workshop } = board
  const title = boardTitle(useTexts(practiceTexts), board, t.untitled)
  usePageTitle(title)
  const parts = [
    workshop.form === 'quick' ? t.formQuick : t.formFull,
    workshop.dilemmas && t.partDilemmas,
  ].filter(Boolean)
  return (
    <div className={patterns.stack}>
      <PageHeading kicker={t.kicker}>{title}</PageHeading>
      <p className={patterns.note}>{parts.join(' · ')}</p>
      {board.practice && <Notice>{t.practice}</Notice>}
      <Keeping />
      <ButtonLink
        href={encodeRoute({ page: 'screen', board: name })}
        target="_blank"
        rel="noopener"
      >
        <span>
          {t.openScreen} <span className={patterns.visuallyHidden}>{t.newWindow}</span>
        </span>
      </ButtonLink>
      <p className={patterns.note}>{t.screenText}</p>
    </div>
  )
}

/** Whether the board is safely stored; "saved" only once it is. */
function Keeping() {
  const t = useTexts(boardTexts)
  const keeping = useBoard((store) => store.keeping)
  if (keeping === 'kept')
    return <p className={classNames(styles.savedLine, styles.kept)}>{t.keepingKept}</p>
  if (keeping === 'busy') return <p className={styles.savedLine}>{t.keepingBusy}</p>
  return (
    <Notice role="alert">
      <p>{t.keepingFailed}</p>
      <Button
        look="link"
        onClick={() => {
          changeBoard({ do: 'keepAgain' })
        }}
      >
        {t.keepingRetry}
      </Button>
    </Notice>
  )
}
