import { relations } from '../../core/framework'
import type { Screen } from '../board/savedBoard'
import type { CountId } from '../board/figures'
import type { GroupMessages } from './groupWords'
import { LEAST_ON_A_SIDE } from '../../core/thresholds'
import { fill } from '../../ui/language/fill'

type Shown = Pick<Screen, 'closedRounds' | 'picture'>

/** The notes needed to understand the counts of wishes that are shown, and no others. */
export function wishNotes(t: GroupMessages, screen: Shown): string {
  return countNotes(
    t,
    screen,
    relations.map((id): CountId => `wishes.${id}`),
  )
}

/** The same of dilemmas. */
export function dilemmaNotes(t: GroupMessages, screen: Shown, ids: readonly string[]): string {
  return countNotes(
    t,
    screen,
    ids.map((id): CountId => `dilemmas.${id}`),
  )
}

/** The same of topics, which have one side. */
export function topicNotes(t: GroupMessages, screen: Shown): string {
  return joined([sharedOf(t, screen), staleNote(t, screen)])
}

/** Why the parts of a row may be two in one, and may not add up to everybody. */
export function thirdsNotes(t: GroupMessages, screen: Shown): string {
  const { people = 0, thirds = {} } = screen.picture ?? {}
  const rows = Object.values(thirds).map(({ parts }) => parts)
  if (rows.length === 0) return ''
  const sums = rows.map((parts) => parts.reduce((sum, part) => sum + part.people, 0))
  return joined([
    rows.flat().some((part) => part.thirds.length > 1) && t.thirdsJoined,
    Math.min(...sums) <= people - LEAST_ON_A_SIDE && t.thirdsMissing,
    t.looseNote,
    staleNote(t, screen),
  ])
}

/** A note that figures may be from the previous picture, once there is one. */
export function staleNote(t: GroupMessages, { closedRounds }: Shown): string {
  return closedRounds > 1 ? t.staleNote : ''
}

function countNotes(t: GroupMessages, screen: Shown, ids: readonly CountId[]): string {
  const counted = ids.flatMap((id) => screen.picture?.counts[id] ?? [])
  if (counted.length === 0) return ''
  const isNumber = (side: unknown) => typeof side === 'number'
  return joined([
    sharedOf(t, screen),
    counted.some(({ sides }) => sides.every(isNumber)) && t.looseNote,
    staleNote(t, screen),
  ])
}

/** Of how many people: of those who shared it the number is told nowhere. */
function sharedOf(t: GroupMessages, { picture }: Shown): string {
  return picture ? fill(t.sharedOf, { n: picture.people }) : ''
}

function joined(notes: readonly (string | false)[]): string {
  return notes.filter(Boolean).join(' ')
}
