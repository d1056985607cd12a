import { useEffect, useState } from 'react'
import type { Board } from './savedBoard'
import { openBoard, useBoard } from './boards'
import type { Opened } from './opened'

/** The board of this name, followed while the component is mounted. */
export function useOpenBoard(name: string): Opened<Board> {
  const shown = useBoard((store) => (store.name === name ? store.opened : undefined))
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let left = false
    let stop: (() => void) | undefined
    openBoard(name).then(
      (stopFollowing) => {
        stop = stopFollowing
        if (left) stop()
      },
      () => {
        if (!left) setFailed(true)
      },
    )
    return () => {
      left = true
      stop?.()
    }
  }, [name])
  return failed ? { status: 'unreadable' } : (shown ?? { status: 'opening' })
}
