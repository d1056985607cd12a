import { lazy, Suspense, useMemo } from 'react'
import { screenOf, type Board } from '../savedBoard'
import { closingTexts } from '../../../ui/language/subjects/closing'
import { Afterwards } from '../../closing/Afterwards'
import { Agreements } from '../../closing/Agreements'
import { boardTexts } from '../../../ui/language/subjects/board'
import { groupTexts } from '../../../ui/language/subjects/group'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { OnThisPage } from '../../../ui/OnThisPage'
import { BoardFile } from './BoardFile'
import { withPart } from '../boardState'
import { BoardPicture } from './BoardPicture'
import { BoardHeading } from './BoardHeading'
import { CloseSection } from './CloseSection'
import { CollectSection } from './CollectSection'
import { InviteSection } from './InviteSection'
import { ShowSection } from './ShowSection'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

const GroupScript = lazy(() =>
  import('../../picture/GroupScript').then((part) => ({ default: part.GroupScript })),
)

type Props = {
  readonly name: string
  readonly board: Board
  readonly onErased: () => void
}

/** A board in the order of a workshop: collect, close, show, talk, export, keep or erase. */
export function OpenBoard({ name, board, onErased }: Props) {
  const t = useTexts(boardTexts)
  const group = useTexts(groupTexts)
  const closing = useTexts(closingTexts)
  const screen = useMemo(() => screenOf(board), [board])
  return (
    <>
      <BoardHeading name={name} board={board} />
      <OnThisPage
        title={t.onThisPage}
        parts={[
          t.inviteTitle,
          t.collectTitle,
          t.closeTitle,
          t.showTitle,
          group.scriptTitle,
          t.ownTitle,
        ]}
      />
      <InviteSection board={board} />
      <CollectSection name={name} board={board} />
      <CloseSection board={board} />
      <ShowSection screen={screen} />
      {screen.picture && <BoardPicture screen={screen} />}
      <div className={styles.group}>
        <Suspense fallback={null}>
          <GroupScript
            screen={screen}
            onChange={(next) => {
              changeBoard((now) => withPart(now, 'script', next))
            }}
          />
        </Suspense>
      </div>
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <h2>{closing.agreements}</h2>
        <Agreements agreements={board.agreements} />
      </section>
      <section className={classNames(patterns.stack, patterns.section, styles.section)}>
        <h2>{t.ownTitle}</h2>
        <BoardFile name={name} board={board} />
        <p>{t.eraseText}</p>
        <Afterwards name={name} board={board} onErased={onErased} />
      </section>
    </>
  )
}
