import { dilemmas } from '../../content/dilemmas'
import type { DilemmaEntry } from '../../content/schema'
import type { Screen } from '../board/savedBoard'
import type { Count } from '../board/tally'
import { pointedAt } from '../course/pointedAt'

type Counted = Pick<Screen, 'picture' | 'hands'>
type Pair<Value> = readonly [a: Value, b: Value]

/** How many are on the sides of a dilemma: in the codes, and by the hands that were counted first. */
export function sidesOf(
  id: string,
  { picture, hands }: Counted,
): { readonly scan?: Pair<Count>; readonly room?: Pair<number> } {
  const scan = pairOf(picture?.counts[`dilemmas.${id}`]?.sides)
  const room = pairOf(hands[`story.${id}`])
  return { ...(scan && { scan }), ...(room?.some(Boolean) && { room }) }
}

function pairOf<Value>([a, b]: readonly Value[] = []): Pair<Value> | undefined {
  return a === undefined || b === undefined ? undefined : [a, b]
}

/**
 * The turn that pulls away from what most people chose, by the hands that were just raised or else in
 * the codes; the first one if nobody knows.
 */
export function chosenTurn(id: string, screen: Counted): DilemmaEntry['turns'][number] | undefined {
  const turns = dilemmas.find((each) => each.id === id)?.turns
  const { scan, room } = sidesOf(id, screen)
  const sides = room ?? scan
  if (!sides) return turns?.[0]
  const [a, b] = sides.map(rankOf)
  const away = (a ?? 0) >= (b ?? 0) ? 'b' : 'a'
  return turns?.find(({ towards }) => towards === away) ?? turns?.[0]
}

/** Whether this is the dilemma that the script chose, because the group was divided most. */
export function isClosest(id: string, { picture }: Pick<Screen, 'picture'>): boolean {
  const sides = picture?.counts[`dilemmas.${id}`]?.sides ?? []
  const isCounted = sides.length > 0 && sides.every((side) => typeof side === 'number')
  return picture !== undefined && isCounted && pointedAt({ picture }).dilemma === id
}

/** Almost everybody is more than any number, and a few are less. */
function rankOf(count: Count): number {
  if (typeof count === 'number') return count
  return count === 'most' ? Infinity : 0
}
