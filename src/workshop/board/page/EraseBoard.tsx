import { useState } from 'react'
import { boardTexts } from '../../../ui/language/subjects/board'
import { eraseBoardTexts } from '../../../ui/language/subjects/eraseBoard'
import { useTexts } from '../../../ui/language/texts'
import { eraseBoard } from '../boards'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly name: string; readonly onErased: () => void }

/** Erases everything of a board, after saying what that is. */
export function EraseBoard({ name, onErased }: Props) {
  const t = useTexts(eraseBoardTexts)
  const board = useTexts(boardTexts)
  const [said, setSaid] = useState('')
  const erase = async () => {
    try {
      await eraseBoard(name)
      onErased()
    } catch {
      setSaid(board.eraseFailed)
    }
  }
  return (
    <>
      <ConfirmButton
        text={t.erase}
        title={t.ask}
        explanation={t.what}
        erases
        onConfirm={() => void erase()}
      />
      <p role="status" className={classNames(patterns.announced, styles.said)}>
        {said}
      </p>
    </>
  )
}
