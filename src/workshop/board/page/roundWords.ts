import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import { LEAST_CHANGES, type Obstacle } from '../rounds'
import { fill } from '../../../ui/language/fill'
import type { BoardMessages } from './outcomeWords'

type State = Pick<Board, 'participants' | 'rounds' | 'thresholds'>

/** What to know before the next round closes, in sentences: why it cannot, or what it may lack. */
export function closingWords(
  t: BoardMessages,
  board: State,
  obstacle: Obstacle | undefined,
): string[] {
  const { participants, rounds, thresholds } = board
  if (rounds.length >= limits.rounds) return [fill(t.roundsFull, { n: limits.rounds })]
  if (!obstacle) {
    const isSmallFirst = rounds.length === 0 && participants.length < thresholds.quartiles
    // Never which relations: with each code that comes in, that would tell of one person.
    return isSmallFirst ? [t.mayLack] : []
  }
  switch (obstacle.why) {
    case 'elsewhere':
      return [t.elsewhere]
    case 'tooFew':
      return [fill(t.tooFew, { n: obstacle.missing, least: thresholds.median })]
    case 'unchanged':
      return []
    case 'waiting':
      return [
        waitingWords(t, board, obstacle.changes),
        fill(t.together, { n: obstacle.missing, least: LEAST_CHANGES }),
      ]
  }
}

/** How much has changed since the last round. */
function waitingWords(t: BoardMessages, { participants, rounds }: State, changes: number): string {
  const before = rounds.at(-1)?.members.length ?? 0
  // As many changes as extra people: all of them are new.
  return participants.length - before === changes
    ? fill(t.waitingCodes, { n: changes })
    : fill(t.waitingChanges, { n: changes })
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
