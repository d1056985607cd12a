import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import type { Obstacle } from '../rounds'
import { fill } from '../../../ui/language/fill'
import type { BoardMessages } from './outcomeWords'

type State = Pick<Board, 'participants' | 'rounds' | 'thresholds'>

/** Remarks before the next round closes, in sentences: why it cannot, or what it may lack. */
export function closingWords(
  t: BoardMessages,
  board: State,
  obstacle: Obstacle | undefined,
): string[] {
  const { participants, rounds, thresholds } = board
  if (rounds.length >= limits.rounds) return [fill(t.roundsFull, { n: limits.rounds })]
  if (!obstacle) {
    const isSmallFirst = rounds.length === 0 && participants.length < thresholds.quartiles
    // Never which relations: with each incoming code that would reveal something about one person.
    return isSmallFirst ? [t.mayLack] : []
  }
  switch (obstacle.why) {
    case 'elsewhere':
      return [t.elsewhere]
    case 'tooFew':
      return [fill(t.tooFew, { n: obstacle.missing })]
    case 'unchanged':
      return []
    case 'waiting':
      return [
        fill(t.waitingChanges, { n: obstacle.changes }),
        fill(t.together, { n: obstacle.missing }),
      ]
  }
}

/** How many people are in the picture, and what more people would add. */
export function pictureWords(t: BoardMessages, board: Pick<Board, 'picture' | 'thresholds'>) {
  const { picture, thresholds } = board
  if (!picture) return []
  return [
    fill(t.inPicture, { n: picture.people }),
    ...(picture.people < thresholds.quartiles
      ? [fill(t.quartilesLater, { n: thresholds.quartiles })]
      : []),
  ]
}
