import { useState } from 'react'
import { encodeBoardFile, MAX_BOARD_BYTES } from '../boardFile'
import { copyOf, successorOf } from '../handover'
import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { downloadsTexts } from '../../../ui/language/subjects/downloads'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { groupTexts } from '../../../ui/language/subjects/group'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { goTo } from '../../../platform/address'
import { downloadFile } from '../../../platform/download'
import { isSameWorkshop } from '../../../core/workshop'
import { addBoard, changeBoard } from '../boards'
import { Button } from '../../../ui/Button'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { FileButton } from '../../../ui/FileButton'
import { mergeFile } from './mergeFile'
import { useBoardFile } from '../useBoardFile'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly name: string; readonly board: Board }

/** Saves a copy of the board, hands the board over, and merges one from a colleague's laptop. */
export function BoardFile({ name, board }: Props) {
  const t = useTexts(boardTexts)
  const failed = useTexts(failedTexts)
  const group = useTexts(groupTexts)
  const downloads = useTexts(downloadsTexts)
  const [other, setOther] = useState<Board>()
  const { said, say, choose } = useBoardFile((opened) => {
    if (isSameWorkshop(opened.workshop, board.workshop)) return mergeFile(t, failed, opened)
    setOther(opened)
    return fill(t.fileOther, { title: opened.workshop.title || group.untitled })
  })
  const save = (text: string, then = '') => {
    const fitsIn = text.length <= MAX_BOARD_BYTES
    const file = `ambtskompas-bord-${name}.json`
    if (fitsIn) downloadFile(file, 'application/json', text)
    say(fitsIn ? `${fill(downloads.made, { file })} ${then}`.trim() : t.fileSaveTooLarge)
    return fitsIn
  }
  const saveSuccessor = () => save(encodeBoardFile(successorOf(board)), t.fileHandedOver)
  const handOver = () => {
    // Without a file there would be no board left that makes the picture.
    if (saveSuccessor()) changeBoard({ do: 'handOver' })
  }
  const openOther = async (another: Board) => {
    try {
      goTo(encodeRoute({ page: 'board', board: await addBoard(another) }))
    } catch {
      say(failed.full)
    }
  }
  return (
    <>
      <p>{t.fileText}</p>
      <Button
        look="secondary"
        onClick={() => {
          save(encodeBoardFile(copyOf(board)))
        }}
      >
        {t.fileSave}
      </Button>
      {board.publishes && (
        <ConfirmButton
          text={t.fileHandOver}
          title={t.fileHandOverAsk}
          explanation={t.fileHandOverWhat}
          yes={t.fileHandOverYes}
          onConfirm={handOver}
        />
      )}
      {board.handedOver && (
        <Button look="link" onClick={saveSuccessor}>
          {t.fileAgain}
        </Button>
      )}
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
