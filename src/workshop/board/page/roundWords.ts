import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import { LEAST_CHANGES, type Obstacle } from '../rounds'
import { count, fill } from '../../../ui/language/texts'
import type { BoardMessages } from './outcomeWords'

type State = Pick<Board, 'participants' | 'rounds' | 'thresholds'>

/** Why the round cannot be closed now, in sentences; none if it can. */
export function obstacleWords(
  t: BoardMessages,
  board: State,
  obstacle: Obstacle | undefined,
): string[] {
  const { participants, rounds, thresholds } = board
  if (rounds.length >= limits.rounds) return [fill(t.roundsFull, { n: limits.rounds })]
  if (!obstacle) return []
  const least = thresholds.median
  switch (obstacle.why) {
    case 'elsewhere':
      return [t.elsewhere]
    case 'tooFew':
      if (participants.length === 0) return [fill(t.noCodes, { n: least })]
      return [fill(count(obstacle.missing, t.tooFew_one, t.tooFew_other), { least })]
    case 'unchanged':
      return [t.unchanged]
    case 'waiting':
      return [
        waitingWords(t, board, obstacle.changes),
        fill(count(obstacle.missing, t.together_one, t.together_other), { least: LEAST_CHANGES }),
      ]
  }
}

/** How much has changed since the last round. */
function waitingWords(t: BoardMessages, { participants, rounds }: State, changes: number): string {
  const before = rounds.at(-1)?.members.length ?? 0
  // As many changes as extra people: all of them are new.
  return participants.length - before === changes
    ? count(changes, t.waitingCodes_one, t.waitingCodes_other)
    : count(changes, t.waitingChanges_one, t.waitingChanges_other)
}

/** How many people are in the picture, and what more people would add. */
export function pictureWords(t: BoardMessages, board: Pick<Board, 'picture' | 'thresholds'>) {
  const { picture, thresholds } = board
  if (!picture) return []
  return [
    count(picture.people, t.inPicture_one, t.inPicture_other),
    ...(picture.people < thresholds.quartiles
      ? [fill(t.quartilesLater, { n: thresholds.quartiles })]
      : []),
  ]
}
