import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill, useTexts } from '../../../ui/language/texts'
import { addBoard } from '../boards'
import { FileButton } from '../../../ui/FileButton'
import { boardTitle } from '../boardTitle'
import { useBoardFile } from '../useBoardFile'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Adds a board from a file; any data here of the same workshop stays. */
export function AddBoardFile({ onAdded }: { readonly onAdded: () => void }) {
  const t = useTexts(workshopsTexts)
  const practice = useTexts(practiceTexts)
  const { said, choose } = useBoardFile(t, async (board) => {
    try {
      await addBoard(board)
    } catch {
      return t.notKept
    }
    onAdded()
    return fill(t.opened, { title: boardTitle(practice, board) })
  })
  return (
    <>
      <h3>{t.fileTitle}</h3>
      <p>{t.fileText}</p>
      <FileButton text={t.file} accept=".json,application/json" onChoose={choose} />
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {said}
      </p>
    </>
  )
}
