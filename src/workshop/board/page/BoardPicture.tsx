import { lazy, Suspense } from 'react'
import type { Screen } from '../savedBoard'
import { relations } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Disclosure } from '../../../ui/Disclosure'
import styles from './BoardPage.module.css'

const PictureParts = lazy(() =>
  import('./PictureParts').then((part) => ({ default: part.PictureParts })),
)

/** The picture of the group, closed at first: the trainer's laptop may be in full view. */
export function BoardPicture({ screen }: { readonly screen: Screen }) {
  const t = useTexts(boardTexts)
  const allShown = screen.revealed.length === relations.length
  return (
    <div className={styles.group}>
      <Disclosure summary={allShown ? t.pictureWhole : t.pictureFirst}>
        <Suspense fallback={null}>
          <PictureParts screen={screen} />
        </Suspense>
      </Disclosure>
    </div>
  )
}
