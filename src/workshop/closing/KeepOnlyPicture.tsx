import { useState } from 'react'
import { encodeRoute } from '../../journey/route'
import { goTo } from '../../platform/address'
import { closingTexts } from '../../ui/language/subjects/closing'
import { failedTexts } from '../../ui/language/subjects/failed'
import { useTexts } from '../../ui/language/texts'
import type { Board } from '../board/savedBoard'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { keepOnlyPicture } from './keptPictures'
import patterns from '../../ui/patterns.module.css'

type Props = { readonly name: string; readonly board: Board }

/** Erases a board but keeps its picture, after saying what will be lost and what stays. */
export function KeepOnlyPicture({ name, board }: Props) {
  const t = useTexts(closingTexts)
  const failed = useTexts(failedTexts)
  const [said, setSaid] = useState('')
  const keep = async () => {
    setSaid('')
    try {
      await keepOnlyPicture(name, board)
      // To the page that shows the picture, and says what was erased.
      goTo(encodeRoute({ page: 'group', board: name }))
    } catch {
      setSaid(failed.full)
    }
  }
  return (
    <>
      <ConfirmButton
        text={t.keep}
        title={t.keepAsk}
        explanation={t.keepWhat}
        yes={t.keepYes}
        onConfirm={() => void keep()}
      />
      <p role="status" className={patterns.announced}>
        {said}
      </p>
    </>
  )
}
