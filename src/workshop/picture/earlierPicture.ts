import type { Parsed } from '../../core/parsed'
import { boardNumber } from '../../core/workshop'
import { boardName } from '../../journey/boardName'
import type { Screen } from '../board/savedBoard'
import type { KeptPicture } from '../closing/keptPicture'
import { whyGroupsDiffer } from './groupChange'
import { groupTitle, type GroupMessages } from './groupWords'

/** Why a session cannot be compared: the key of one sentence. */
type Problem = Extract<keyof GroupMessages, `earlier${string}`>
type Earlier = NonNullable<Screen['earlier']>

/** An earlier session, if it may be put beside this one. */
export function earlierPicture(
  t: GroupMessages,
  screen: Pick<Screen, 'workshop'>,
  then: KeptPicture | undefined,
): Parsed<Earlier, Problem> {
  if (!then) return { ok: false, problem: 'earlierNoPicture' }
  if (isOf(then, screen)) return { ok: false, problem: 'earlierSame' }
  const why = whyGroupsDiffer(screen.workshop, then.workshop)
  if (why) return { ok: false, problem: why === 'form' ? 'earlierWhyForm' : 'earlierWhyBank' }
  return { ok: true, value: asEarlier(t, then) }
}

/** The data of this session for the next one. */
export function asEarlier(t: GroupMessages, then: KeptPicture): Earlier {
  const { picture, agreements } = then
  return { title: groupTitle(t, then), picture, agreements }
}

/** Whether a picture was made on this same board. */
export function isOf({ name }: KeptPicture, { workshop }: Pick<Screen, 'workshop'>): boolean {
  return name === boardName(boardNumber(workshop))
}
