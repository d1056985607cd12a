import { encodeRoute } from '../../../journey/route'
import type { Workshop } from '../../../core/workshop'
import { boardEntryTexts } from '../../../ui/language/subjects/boardEntry'
import { noBoardTexts } from '../../../ui/language/subjects/noBoard'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard, useBoard } from '../../board/boards'
import { ButtonLink } from '../../../ui/Button'
import { Page, PageHeading } from '../../../ui/Page'
import { boardTitle } from '../../board/boardTitle'
import { useOpenBoard } from '../../board/useOpenBoard'
import { usePageTitle } from '../../../ui/usePageTitle'
import { addSheet } from './addSheet'
import { SheetEntry } from './SheetEntry'
import patterns from '../../../ui/patterns.module.css'

type Props = {
  /** The name of the board, as in the route. */
  readonly board: string
}

/** The page on which a trainer types in sheets of paper. */
export function EntryPage({ board }: Props) {
  const t = useTexts(boardEntryTexts)
  const no = useTexts(noBoardTexts)
  const opened = useOpenBoard(board)
  usePageTitle(t.title)
  if (opened.status === 'open') return <Entry name={board} workshop={opened.value.workshop} />
  return (
    <Page>
      <PageHeading>{t.title}</PageHeading>
      {opened.status !== 'opening' && (
        <>
          <p>{no[opened.status]}</p>
          <p>
            <a href={encodeRoute({ page: 'board', board })}>{t.toBoard}</a>
          </p>
        </>
      )}
    </Page>
  )
}

function Entry({ name, workshop }: { readonly name: string; readonly workshop: Workshop }) {
  const t = useTexts(boardEntryTexts)
  const practice = useTexts(practiceTexts)
  const board = useBoard(({ opened }) => (opened.status === 'open' ? opened.value : undefined))
  const keeping = useBoard((store) => store.keeping)
  return (
    <Page width="full">
      <div className={patterns.stack}>
        <PageHeading>{t.title}</PageHeading>
        <p className={patterns.lead}>{board && boardTitle(practice, board)}</p>
        <p>{t.text}</p>
        <p role="status">
          {board && fill(t.codes, { n: board.participants.length })}{' '}
          {keeping === 'failed' ? t.notKept : ''}
        </p>
      </div>
      <SheetEntry
        key={workshop.form}
        form={workshop.form}
        onDone={(answers) => addSheet(workshop, answers)}
        onUndo={(addition) => {
          changeBoard({ do: 'undoCollect', addition })
        }}
      />
      <p>
        <ButtonLink look="secondary" href={encodeRoute({ page: 'board', board: name })}>
          {t.toBoard}
        </ButtonLink>
      </p>
    </Page>
  )
}
