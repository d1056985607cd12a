import { dilemmas } from '../../content/dilemmas'
import type { DilemmaEntry } from '../../content/schema'
import type { Screen } from '../board/savedBoard'
import type { Count } from '../board/tally'

/** The number of people on the sides of a dilemma: as handed in, or else by the hands counted. */
export function sidesOf(
  id: string,
  { picture, hands }: Pick<Screen, 'picture' | 'hands'>,
): readonly [Count, Count] | undefined {
  const [a, b] = picture?.counts[`dilemmas.${id}`]?.sides ?? hands[`story.${id}`] ?? []
  return a === undefined || b === undefined ? undefined : [a, b]
}

/** The turn that pulls away from most people's choice; the first one if that is unknown. */
export function chosenTurn(
  id: string,
  screen: Pick<Screen, 'picture' | 'hands'>,
): DilemmaEntry['turns'][number] | undefined {
  const turns = dilemmas.find((each) => each.id === id)?.turns
  const sides = sidesOf(id, screen)
  if (!sides) return turns?.[0]
  const [a, b] = sides.map(rankOf)
  const away = (a ?? 0) >= (b ?? 0) ? 'b' : 'a'
  return turns?.find(({ towards }) => towards === away) ?? turns?.[0]
}

/** Almost everybody is more than any number, and a few is less. */
function rankOf(count: Count): number {
  if (typeof count === 'number') return count
  return count === 'most' ? Infinity : 0
}
