import { useEffect, useRef } from 'react'
import { encodeRoute } from '../../../journey/route'
import { boardTexts } from '../../../ui/language/subjects/board'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { noBoardTexts } from '../../../ui/language/subjects/noBoard'
import { shellTexts } from '../../../ui/language/subjects/shell'
import { useTexts } from '../../../ui/language/texts'
import { goTo } from '../../../platform/address'
import { addBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { FileButton } from '../../../ui/FileButton'
import { PageHeading } from '../../../ui/Page'
import { usePageTitle } from '../../../ui/usePageTitle'
import { useBoardFile } from '../useBoardFile'
import { EraseBoard } from './EraseBoard'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = {
  readonly name: string
  readonly why: 'missing' | 'newer' | 'unreadable' | 'erased'
  readonly onErased: () => void
  /** Called when a board of this name has been put on this device. */
  readonly onAdded: () => void
}

/** Says why there is no board, and where to go next. */
export function NoBoard({ name, why, onErased, onAdded }: Props) {
  const t = useTexts(boardTexts)
  const no = useTexts(noBoardTexts)
  const shell = useTexts(shellTexts)
  const page = useRef<HTMLDivElement>(null)
  const words = {
    missing: [no.missing, t.missingText],
    newer: [no.newer],
    unreadable: [no.unreadable, t.unreadableText],
    erased: [t.erasedTitle],
  } as const
  const [title, text] = words[why]
  usePageTitle(title)
  useEffect(() => {
    // The pressed button is gone; focus moves to the heading.
    if (why === 'erased') page.current?.querySelector('h1')?.focus()
  }, [why])
  return (
    <div ref={page} className={patterns.stack}>
      <PageHeading>{title}</PageHeading>
      {text !== undefined && <p className={patterns.lead}>{text}</p>}
      {why === 'missing' && <OpenFile name={name} onAdded={onAdded} />}
      {why === 'newer' && (
        <Button
          onClick={() => {
            location.reload()
          }}
        >
          {shell.errorReload}
        </Button>
      )}
      {why === 'unreadable' && <EraseBoard name={name} onErased={onErased} />}
      <a className={patterns.link} href={encodeRoute({ page: 'workshops' })}>
        {no.toWorkshops}
      </a>
    </div>
  )
}

function OpenFile({ name, onAdded }: Pick<Props, 'name' | 'onAdded'>) {
  const t = useTexts(boardTexts)
  const failed = useTexts(failedTexts)
  const { said, choose } = useBoardFile(async (board) => {
    try {
      const added = await addBoard(board)
      if (added === name) onAdded()
      else goTo(encodeRoute({ page: 'board', board: added }))
      return ''
    } catch {
      return failed.full
    }
  })
  return (
    <>
      <FileButton text={t.fileOpen} accept=".json,application/json" onChoose={choose} />
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
    </>
  )
}
