import { useEffect, useRef, useState } from 'react'
import { practiceTexts } from '../../../ui/language/subjects/practice'
import { workshopsTexts } from '../../../ui/language/subjects/workshops'
import { fill, useTexts } from '../../../ui/language/texts'
import { eraseBoard, listBoards } from '../boards'
import { boardTitle } from '../boardTitle'
import { AddBoardFile } from './AddBoardFile'
import { BoardItem } from './BoardItem'
import styles from './WorkshopsPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Listed = Awaited<ReturnType<typeof listBoards>>

/** The boards kept on this device, and a way to add one from a file. */
export function Boards() {
  const t = useTexts(workshopsTexts)
  const practice = useTexts(practiceTexts)
  const [boards, setBoards] = useState<Listed>()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void listBoards().then(setBoards)
  }, [])
  const remove = async ({ name, board }: Listed[number]) => {
    await eraseBoard(name)
    setBoards(await listBoards())
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
      {boards?.length === 0 && <p>{t.boardsNone}</p>}
      {boards && boards.length > 0 && (
        <ul className={styles.list}>
          {boards.map((each) => (
            <BoardItem
              key={each.name}
              name={each.name}
              board={each.board}
              onRemove={() => void remove(each)}
            />
          ))}
        </ul>
      )}
      <AddBoardFile onAdded={() => void listBoards().then(setBoards)} />
    </section>
  )
}
