import type { ScreenMessages } from '../viewWords'

/** The words on the scale of a group. */
export function scaleWordsOf({ low, mid, high, half, yourGuess }: ScreenMessages) {
  return { parts: [low, mid, high], half, hands: yourGuess }
}
