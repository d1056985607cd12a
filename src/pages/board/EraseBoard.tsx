import { useState } from 'react'
import { boardTexts } from '../../i18n/subjects/board'
import { useTexts } from '../../i18n/texts'
import { eraseBoard } from '../../store/boards'
import { ConfirmButton } from '../../ui/ConfirmButton'

type Props = { readonly name: string; readonly onErased: () => void }

/** Wipes everything of a board, after saying what that is. */
export function EraseBoard({ name, onErased }: Props) {
  const t = useTexts(boardTexts)
  const [said, setSaid] = useState('')
  const erase = async () => {
    try {
      await eraseBoard(name)
      onErased()
    } catch {
      setSaid(t.eraseFailed)
    }
  }
  return (
    <>
      <ConfirmButton
        text={t.erase}
        title={t.eraseAsk}
        explanation={t.eraseWhat}
        yes={t.eraseYes}
        no={t.eraseNo}
        onConfirm={() => void erase()}
      />
      <p role="status" className="board-said">
        {said}
      </p>
    </>
  )
}
