import { cleanTitle } from '../../core/workshop'
import type { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/texts'
import type { Board } from '../board/savedBoard'
import { makeBoard, type Choices } from '../board/start/makeBoard'
import { asEarlier } from '../picture/earlierPicture'
import type { GroupMessages } from '../picture/groupWords'
import type { KeptPicture } from './keptPicture'

/** The script for a session that begins by looking back. */
const FOLLOW_UP = 'follow-up'

/** The same questions as last time, under a new title. */
export function followUpChoices(
  t: Pick<(typeof closingTexts)['nl'], 'followTitle'>,
  { workshop }: KeptPicture,
): Choices {
  const { bank: _, title, ...asked } = workshop
  const begins = fill(t.followTitle, { title: '' })
  const next = title.startsWith(begins) ? title : fill(t.followTitle, { title })
  return { ...asked, title: cleanTitle(next) }
}

/** Makes the board of the next session, with the picture and agreements of this one. */
export function makeFollowUp(t: GroupMessages, kept: KeptPicture) {
  return async (choices: Choices, made: string): Promise<Board> => ({
    ...(await makeBoard(choices, made)),
    course: { script: FOLLOW_UP, step: 0, screen: 0 },
    earlier: asEarlier(t, kept),
  })
}
