import type { Screen } from '../../../codec/savedBoard'
import { decodeWorkshop } from '../../../codec/workshopLink'
import type { practiceTexts } from '../../../i18n/subjects/practice'
import { fill } from '../../../i18n/texts'

/** The title of a workshop, and that it is only to practise, if so. */
export function boardTitle(
  t: (typeof practiceTexts)['nl'],
  { link, practice }: Pick<Screen, 'link' | 'practice'>,
): string {
  const workshop = decodeWorkshop(link)
  const title = workshop.ok ? workshop.value.title : ''
  return practice ? fill(t.title, { title }) : title
}
