import { useState } from 'react'
import type { BoardFileProblem } from '../boardFile'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill, useTexts } from '../../../ui/language/texts'
import { addBoard } from '../boards'
import { FileButton } from '../../../ui/FileButton'
import { boardTitle } from '../boardTitle'
import { openBoardFile } from '../openBoardFile'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Takes in a board from a file; what is here of the same workshop stays. */
export function BoardFile({ onAdded }: { readonly onAdded: () => void }) {
  const t = useTexts(workshopsTexts)
  const practice = useTexts(practiceTexts)
  const [said, setSaid] = useState('')
  const choose = async (file: File) => {
    setSaid('')
    const board = await openBoardFile(file)
    if (!board.ok) {
      setSaid(t[sentences[board.problem]])
      return
    }
    try {
      await addBoard(board.value)
      setSaid(fill(t.opened, { title: boardTitle(practice, board.value) }))
      onAdded()
    } catch {
      setSaid(t.notKept)
    }
  }
  return (
    <>
      <h3>{t.fileTitle}</h3>
      <p>{t.fileText}</p>
      <FileButton
        text={t.file}
        accept=".json,application/json"
        onChoose={(file) => {
          void choose(file)
        }}
      />
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {said}
      </p>
    </>
  )
}

const sentences = {
  tooLarge: 'fileTooLarge',
  notOurs: 'fileNotOurs',
  newer: 'fileNewer',
  damaged: 'fileDamaged',
} as const satisfies Record<BoardFileProblem, string>
