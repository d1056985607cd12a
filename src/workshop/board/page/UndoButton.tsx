import { useMemo } from 'react'
import { isInPicture, type Addition } from '../addition'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { Button } from '../../../ui/Button'

type Props = {
  readonly board: Board
  readonly addition: Addition
  readonly onUndo: () => void
}

/** The way back from the last codes, as long as none of them is in a picture. */
export function UndoButton({ board: { rounds, privateKey }, addition, onUndo }: Props) {
  const t = useTexts(boardTexts)
  const isClosed = useMemo(
    () => isInPicture({ rounds, privateKey }, addition),
    [rounds, privateKey, addition],
  )
  if (isClosed) return null
  return (
    <Button look="link" onClick={onUndo}>
      {t.undo}
    </Button>
  )
}
