import { useEffect, useRef, useState } from 'react'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { eraseBoard, listBoards } from '../boards'
import { KeptPictures } from '../../closing/KeptPictures'
import { followPictures, listPictures } from '../../closing/keptPictures'
import { boardTitle } from '../boardTitle'
import { AddBoardFile } from './AddBoardFile'
import { BoardItem } from './BoardItem'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Kept = Awaited<ReturnType<typeof listKept>>

async function listKept() {
  const [boards, pictures] = await Promise.all([listBoards(), listPictures()])
  return { boards, pictures }
}

type Props = {
  /** Called once, where something is kept. */
  readonly onFound: () => void
}

/** The boards and pictures kept on this device, and a way to add one from a file. */
export function Boards({ onFound }: Props) {
  const t = useTexts(workshopsTexts)
  const practice = useTexts(practiceTexts)
  const [kept, setKept] = useState<Kept>()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const load = async () => {
      const found = await listKept()
      setKept(found)
      return found
    }
    void load().then(({ boards, pictures }) => {
      if (boards.length + pictures.length > 0) onFound()
    })
    return followPictures(() => void load())
  }, [onFound])
  const look = async () => {
    setKept(await listKept())
  }
  const remove = async ({ name, board }: Kept['boards'][number]) => {
    await eraseBoard(name)
    await look()
    setSaid(fill(t.removed, { title: boardTitle(practice, board) }))
    // The button is gone.
    heading.current?.focus()
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2 ref={heading} tabIndex={-1}>
        {t.boardsTitle}
      </h2>
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {said}
      </p>
      {kept?.boards.length === 0 && <p>{t.boardsNone}</p>}
      {kept && kept.boards.length > 0 && (
        <ul className={styles.list}>
          {kept.boards.map((each) => (
            <BoardItem
              key={each.name}
              name={each.name}
              board={each.board}
              onRemove={() => void remove(each)}
            />
          ))}
        </ul>
      )}
      {kept && <KeptPictures pictures={kept.pictures} onErased={look} />}
      <AddBoardFile onAdded={() => void look()} />
    </section>
  )
}
