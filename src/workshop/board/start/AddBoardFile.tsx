import { failedTexts } from '../../../ui/language/subjects/failed'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { addBoard } from '../boards'
import { FileButton } from '../../../ui/FileButton'
import { boardTitle } from '../boardTitle'
import { useWorkshopFile } from '../useBoardFile'
import { keepPicture } from '../../closing/keptPictures'
import { openWorkshopFile } from '../../closing/openWorkshopFile'
import type { WorkshopFile } from '../../closing/pictureFile'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** Adds a board or a picture from a file; existing data of the same workshop stays. */
export function AddBoardFile({ onAdded }: { readonly onAdded: () => void }) {
  const t = useTexts(workshopsTexts)
  const failed = useTexts(failedTexts)
  const practice = useTexts(practiceTexts)
  const add = async (file: WorkshopFile) => {
    try {
      if (file.kind === 'board') await addBoard(file.board)
      else await keepPicture(file.picture)
    } catch {
      return failed.full
    }
    onAdded()
    const added = file.kind === 'board' ? file.board : file.picture
    return fill(t.opened, { title: boardTitle(practice, added) })
  }
  const { said, choose } = useWorkshopFile(openWorkshopFile, add)
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
