import { useRef, useState } from 'react'
import { closingTexts } from '../../ui/language/subjects/closing'
import { practiceTexts } from '../../ui/language/subjects/practice'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { boardTitle } from '../board/boardTitle'
import type { KeptPicture } from './keptPicture'
import { erasePicture } from './keptPictures'
import { PictureItem } from './PictureItem'
import styles from '../board/start/WorkshopsPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly pictures: readonly KeptPicture[]
  readonly onErased: () => Promise<void>
}

/** The kept pictures of erased boards, to begin a next session from. */
export function KeptPictures({ pictures, onErased }: Props) {
  const t = useTexts(closingTexts)
  const practice = useTexts(practiceTexts)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const erase = async (picture: KeptPicture) => {
    await erasePicture(picture.name)
    await onErased()
    setSaid(fill(t.erased, { title: boardTitle(practice, picture) }))
    // The button is gone.
    status.current?.focus()
  }
  return (
    <>
      {pictures.length > 0 && (
        <>
          <h3>{t.pictures}</h3>
          <ul className={styles.list}>
            {pictures.map((picture) => (
              <PictureItem key={picture.name} kept={picture} onErase={() => void erase(picture)} />
            ))}
          </ul>
        </>
      )}
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={classNames(patterns.announced, styles.status)}
      >
        {said}
      </p>
    </>
  )
}
