import type { Board } from '../board/savedBoard'
import { makeBoard, type Choices } from '../board/start/makeBoard'
import { asEarlier } from '../picture/earlierPicture'
import type { GroupMessages } from '../picture/groupWords'
import type { KeptPicture } from './keptPicture'

/** The script for a session that begins by looking back. */
const FOLLOW_UP = 'follow-up'

/** Makes the board of the next session, with what the group saw and agreed on in this one. */
export function makeFollowUp(t: GroupMessages, kept: KeptPicture) {
  return async (choices: Choices, made: string): Promise<Board> => ({
    ...(await makeBoard(choices, made)),
    course: { script: FOLLOW_UP, step: 0, screen: 0 },
    earlier: asEarlier(t, kept),
  })
}
