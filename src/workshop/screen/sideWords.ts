import { fill } from '../../ui/language/fill'
import { peopleWords } from '../picture/countWords'
import type { GroupMessages } from '../picture/groupWords'
import type { sidesOf } from './dilemmaViews'
import type { ScreenMessages } from './viewWords'

type SideWords = { readonly count: string; readonly where: string }

/** One side in words, as in "6 mensen"; where there are two counts, each says which it is. */
export function sideWords(
  t: ScreenMessages,
  group: GroupMessages,
  { scan, room }: ReturnType<typeof sidesOf>,
  place: 0 | 1,
): { readonly scan?: SideWords; readonly room?: SideWords } {
  const isBoth = scan && room
  return {
    ...(scan && {
      scan: { count: peopleWords(group, scan[place]), where: isBoth ? t.inScan : '' },
    }),
    ...(room && {
      room: { count: fill(t.hands, { n: room[place] }), where: isBoth ? t.inRoom : '' },
    }),
  }
}
