import { useEffect, useState } from 'react'
import type { Screen } from './savedBoard'
import { followScreen } from './boards'
import type { Opened } from './opened'

/** The projector's part of a board, as it changes in any tab of this browser. */
export function useScreen(board: string): Opened<Screen> {
  const [screen, setScreen] = useState<Opened<Screen>>({ status: 'opening' })
  useEffect(() => followScreen(board, setScreen), [board])
  return screen
}
