import { relations } from '../../core/framework'
import { columnAt, countedBy, countIds, medianIds, type FigureId } from './figures'
import { markIn, membersOf } from './members'
import { hasPossibleFigures, isCoveredBy } from './possibleFigures'
import type { Picture, Round } from './rounds'
import type { Board } from './savedBoard'

/** How far the clocks of two devices may differ. */
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Whether the app could have made a board in a file: one that was changed by hand could show
 * figures that nobody gave, or hide who was in a picture.
 * @param now as in `2026-11-24T10:30:00.000Z`
 */
export function isPossible(board: Board, now: string): boolean {
  const { made, participants, rounds, picture, earlier, publishes, handedOver } = board
  const isPast = (moment: string) => isBefore(moment, now)
  const isSince = (moment: string) => Date.parse(moment) >= Date.parse(made) - DAY_MS
  return (
    isPast(made) &&
    !(publishes && handedOver) &&
    rounds.every(({ closed }) => isSince(closed) && isPast(closed)) &&
    [participants, ...rounds.map(({ members }) => members)].every(areDifferent) &&
    (picture === undefined ? rounds.length === 0 : isBorneOut(board, picture)) &&
    (earlier === undefined || isPossiblePicture(earlier.picture, now))
  )
}

/** Whether the app could have made a picture that came without its board. */
export function isPossiblePicture(picture: Picture, now: string): boolean {
  return isBefore(picture.closed, now) && hasPossibleFigures(picture)
}

function isBefore(moment: string, now: string): boolean {
  return Date.parse(moment) <= Date.parse(now) + DAY_MS
}

function areDifferent(people: readonly { readonly participant: number }[]): boolean {
  return new Set(people.map(({ participant }) => participant)).size === people.length
}

type Kept = NonNullable<Board['picture']>

/** Whether a picture agrees with the rounds, and with the codes as far as they are still there. */
function isBorneOut(board: Board, picture: Kept): boolean {
  const { rounds } = board
  const last = rounds.find(({ closed }) => closed === picture.closed)
  return (
    last?.members.length === picture.people &&
    hasPossibleFigures(picture) &&
    numbersIn(picture).every(([id, n]) => isBehind(rounds, id, n)) &&
    areCovered(board, picture)
  )
}

/** The number of people behind each figure. */
function numbersIn({ figures, thirds, counts }: Kept): (readonly [FigureId, number])[] {
  const all: Readonly<Partial<Record<FigureId, { readonly n: number }>>> = {
    ...figures,
    ...Object.fromEntries(relations.map((id) => [`thirds.${id}`, thirds[id]])),
    ...counts,
  }
  return [...medianIds, ...relations.map((id) => `thirds.${id}` as const), ...countIds].flatMap(
    (id) => {
      const { n } = all[id] ?? {}
      return n === undefined ? [] : [[id, n] as const]
    },
  )
}

/** Whether a figure was ever published with so many people; everybody counts for a topic. */
function isBehind(rounds: readonly Round[], id: FigureId, n: number): boolean {
  const of = markIn(id)
  return rounds.some(({ published, members }) => {
    if (!published.includes(id)) return false
    const counted = countedBy(id) === 'topics' ? members : members.filter((each) => of(each))
    return counted.length === n
  })
}

/** Whether medians and quartiles can be those of the people whose codes are unchanged. */
function areCovered({ participants, privateKey, rounds }: Board, { figures }: Kept): boolean {
  const now = new Map(
    membersOf(participants, privateKey).map((member, i) => [
      member.participant,
      [member, i] as const,
    ]),
  )
  return medianIds.every((id) => {
    const [figure, of] = [figures[id], markIn(id)]
    const round = rounds.reduce<Round | undefined>(
      (last, each) => (each.published.includes(id) ? each : last),
      undefined,
    )
    if (!figure || !round) return true
    const counted = round.members.filter((member) => of(member))
    const places = counted.flatMap((then) => {
      const [member, i] = now.get(then.participant) ?? []
      return member && i !== undefined && of(member) === of(then) ? [i] : []
    })
    const known = columnAt(participants, places, id)
    return isCoveredBy(figure, known, counted.length - known.length)
  })
}
