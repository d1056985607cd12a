import type { Screen } from './savedBoard'
import { decodeWorkshop } from '../link/workshopLink'
import type { practiceTexts } from '../../ui/language/subjects/practice'
import { fill } from '../../ui/language/texts'

/** The title of a workshop, and that it is only to practise, if so. */
export function boardTitle(
  t: (typeof practiceTexts)['nl'],
  { link, practice }: Pick<Screen, 'link' | 'practice'>,
): string {
  const workshop = decodeWorkshop(link)
  const title = workshop.ok ? workshop.value.title : ''
  return practice ? fill(t.title, { title }) : title
}
