import { hearTabs, tellTabs } from '../../platform/channel'
import { onPageKey, type PageKey } from '../../platform/pageKeys'

/** Forward or back, as a clicker sends it. */
export type Move = 1 | -1

/**
 * Calls back for the keys of a clicker. Returns a function that stops.
 * @param isWanted whether the keys are for the session, and not for scrolling the page
 */
export function onClicker(moved: (move: Move) => void, isWanted = () => true): () => void {
  return onPageKey((key) => {
    const wanted = isWanted()
    if (wanted) moved(moves[key])
    return wanted
  })
}

const moves: Record<PageKey, Move> = { forward: 1, back: -1 }

/** How long a board may take to answer, in milliseconds. */
const PATIENCE = 2000

/**
 * Passes a move on to the board, which is open in another tab of this browser, and calls back with
 * whether it was heard there.
 */
export function passOnClick(board: string, move: Move, answered: (isHeard: boolean) => void): void {
  const answer = (isHeard: boolean) => {
    stop()
    clearTimeout(timer)
    answered(isHeard)
  }
  const stop = hearTabs(heardTopic(board), () => {
    answer(true)
  })
  const timer = setTimeout(answer, PATIENCE, false)
  tellTabs(topicOf(board, move))
}

/** Calls back for moves that the projector passed on. Returns a function that stops. */
export function onPassedClick(board: string, moved: (move: Move) => void): () => void {
  const stops = ([1, -1] as const).map((move) =>
    hearTabs(topicOf(board, move), () => {
      tellTabs(heardTopic(board))
      moved(move)
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

function heardTopic(board: string): string {
  return `clicker.${board}.heard`
}

function topicOf(board: string, move: Move): string {
  return `clicker.${board}.${String(move)}`
}
