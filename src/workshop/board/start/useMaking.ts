import { useState } from 'react'
import { encodeRoute } from '../../../journey/route'
import type { Board } from '../savedBoard'
import { goTo } from '../../../platform/address'
import { thisMoment } from '../../../platform/clock'
import { addBoard } from '../boards'
import type { Choices } from './makeBoard'

type Make = (choices: Choices, made: string) => Promise<Board>
type Making = {
  readonly state: 'idle' | 'busy' | 'offline' | 'full'
  /** Makes a board, keeps it and opens it. */
  readonly start: (make: Make, choices: Choices) => void
}

/** Makes a board as chosen, and goes to its page. */
export function useMaking(): Making {
  const [state, setState] = useState<Making['state']>('idle')
  const run = async (make: Make, choices: Choices) => {
    setState('busy')
    const board = await make(choices, thisMoment()).catch(() => undefined)
    if (!board) {
      setState('offline')
      return
    }
    try {
      goTo(encodeRoute({ page: 'board', board: await addBoard(board) }))
    } catch {
      setState('full')
    }
  }
  return {
    state,
    start: (make, choices) => {
      if (state !== 'busy') void run(make, choices)
    },
  }
}
