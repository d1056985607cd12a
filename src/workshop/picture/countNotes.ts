import { relations } from '../../core/framework'
import type { Screen } from '../board/savedBoard'
import type { GroupMessages } from './groupWords'

type Shown = Pick<Screen, 'closedRounds' | 'picture'>

/** The notes needed to understand the counts of wishes that are shown, and no others. */
export function wishNotes(t: GroupMessages, screen: Shown): string {
  const shown = relations.flatMap((id) => screen.picture?.counts[`wishes.${id}`]?.sides ?? [])
  const notes = [
    shown.some((side) => typeof side === 'number') && t.neitherNote,
    staleNote(t, screen),
  ]
  return notes.filter(Boolean).join(' ')
}

/** A note that figures may be from the previous picture, once there is one. */
export function staleNote(t: GroupMessages, { closedRounds }: Shown): string {
  return closedRounds > 1 ? t.staleNote : ''
}
