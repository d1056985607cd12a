import { boardTexts } from '../../../ui/language/subjects/board'
import { failedTexts } from '../../../ui/language/subjects/failed'
import { savedTexts } from '../../../ui/language/subjects/saved'
import { useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { changeBoard, useBoard } from '../boards'
import { classNames } from '../../../ui/classNames'
import styles from '../../../record/SavedLine.module.css'

/** Whether the board is safely stored; "saved" only once it is. */
export function Keeping() {
  const t = useTexts(boardTexts)
  const saved = useTexts(savedTexts)
  const failed = useTexts(failedTexts)
  const keeping = useBoard((store) => store.keeping)
  if (keeping === 'kept')
    return <p className={classNames(styles.savedLine, styles.kept)}>{saved.kept}</p>
  if (keeping === 'busy') return <p className={styles.savedLine}>{saved.busy}</p>
  return (
    <Notice role="alert">
      <p>{t.keepingFailed}</p>
      <Button
        look="link"
        onClick={() => {
          changeBoard({ do: 'keepAgain' })
        }}
      >
        {failed.again}
      </Button>
    </Notice>
  )
}
