import { boardName } from '../../journey/boardName'
import { boardOf } from '../code/boardKey'
import type { Screen } from '../board/savedBoard'
import { decodeWorkshop, type Workshop } from '../link/workshopLink'
import type { groupTexts } from '../../ui/language/subjects/group'

export type GroupMessages = (typeof groupTexts)['nl']

/** What was chosen for the workshop of a board, and the name of the board in addresses. */
export type GroupWorkshop = Workshop & { readonly board: string }

/** Reads the link that a board keeps; absent where somebody changed what is kept. */
export function workshopOf({ link }: Pick<Screen, 'link'>): GroupWorkshop | undefined {
  const read = decodeWorkshop(link)
  if (!read.ok) return undefined
  return { ...read.value, board: boardName(boardOf(read.value.publicKey)) }
}

/** The title of a workshop, or words for having none; never without the mark of a practice board. */
export function titleWords(t: GroupMessages, title: string, practice: boolean): string {
  const named = title === '' ? t.untitled : title
  return practice ? `${t.practice} · ${named}` : named
}
