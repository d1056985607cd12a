import { useState } from 'react'
import { encodeBoardFile, MAX_BOARD_BYTES } from '../boardFile'
import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useTexts } from '../../../ui/language/texts'
import { goTo } from '../../../platform/address'
import { downloadFile } from '../../../platform/download'
import { isSameWorkshop } from '../../../core/workshop'
import { addBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { FileButton } from '../../../ui/FileButton'
import { mergeFile } from './mergeFile'
import { useBoardFile } from '../useBoardFile'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly name: string; readonly board: Board }

/** Saves the board to a file, and merges one from a colleague's laptop. */
export function BoardFile({ name, board }: Props) {
  const t = useTexts(boardTexts)
  const [other, setOther] = useState<Board>()
  const { said, say, choose } = useBoardFile(t, (opened) => {
    if (isSameWorkshop(opened.workshop, board.workshop)) return mergeFile(t, opened)
    setOther(opened)
    return fill(t.fileOther, { title: opened.workshop.title || t.untitled })
  })
  const save = () => {
    const text = encodeBoardFile(board)
    const fitsIn = text.length <= MAX_BOARD_BYTES
    if (fitsIn) downloadFile(`ambtskompas-bord-${name}.json`, 'application/json', text)
    say(fitsIn ? t.fileSaved : t.fileSaveTooLarge)
  }
  const openOther = async (another: Board) => {
    try {
      goTo(encodeRoute({ page: 'board', board: await addBoard(another) }))
    } catch {
      say(t.fileFailed)
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
          setOther(undefined)
          choose(file)
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
