import type { GroupMessages } from '../../picture/groupWords'
import type { ScreenMessages } from '../viewWords'

/** The words on the scale of a group. */
export function scaleWordsOf({ half, yourGuess }: ScreenMessages, group: GroupMessages) {
  const { low, mid, high } = group
  return { parts: [low, mid, high], half, hands: yourGuess }
}
