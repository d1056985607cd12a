import { useState } from 'react'
import { encodeBoardFile, MAX_BOARD_BYTES } from '../boardFile'
import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useTexts } from '../../../ui/language/texts'
import { goTo } from '../../../platform/address'
import { downloadFile } from '../../../platform/download'
import { addBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { FileButton } from '../../../ui/FileButton'
import { workshopOf } from '../boardState'
import { mergeFile } from './mergeFile'
import { openBoardFile } from '../openBoardFile'
import { boardFileWords } from './boardFileWords'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly name: string; readonly board: Board }

/** The board into a file, and together with one of a colleague's laptop. */
export function BoardFile({ name, board }: Props) {
  const t = useTexts(boardTexts)
  const [said, setSaid] = useState('')
  const [other, setOther] = useState<Board>()
  const save = () => {
    const text = encodeBoardFile(board)
    const fitsIn = text.length <= MAX_BOARD_BYTES
    if (fitsIn) downloadFile(`ambtskompas-bord-${name}.json`, 'application/json', text)
    setSaid(fitsIn ? t.fileSaved : t.fileSaveTooLarge)
  }
  const open = async (file: File) => {
    setOther(undefined)
    const opened = await openBoardFile(file)
    if (!opened.ok) setSaid(boardFileWords(t, opened.problem))
    else if (opened.value.link === board.link) setSaid(mergeFile(t, opened.value))
    else {
      const title = workshopOf(opened.value)?.title
      setOther(opened.value)
      setSaid(
        fill(t.fileOther, { title: title === undefined || title === '' ? t.untitled : title }),
      )
    }
  }
  const openOther = async (another: Board) => {
    try {
      goTo(encodeRoute({ page: 'board', board: await addBoard(another) }))
    } catch {
      setSaid(t.fileFailed)
    }
  }
  return (
    <>
      <p>{t.fileText}</p>
      <Button look="secondary" onClick={save}>
        {t.fileSave}
      </Button>
      <p>{t.fileOpenText}</p>
      <FileButton
        text={t.fileOpen}
        accept=".json,application/json"
        onChoose={(file) => {
          void open(file)
        }}
      />
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
      {other && (
        <Button look="link" onClick={() => void openOther(other)}>
          {t.fileOtherOpen}
        </Button>
      )}
    </>
  )
}
