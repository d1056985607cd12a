import { cleanTitle } from '../../core/workshop'
import { fill } from '../../ui/language/fill'
import type { closingTexts } from '../../ui/language/subjects/closing'
import type { Choices } from '../board/start/makeBoard'
import type { KeptPicture } from './keptPicture'

/** The same questions as the last time, under a title of its own. */
export function followUpChoices(
  t: Pick<(typeof closingTexts)['nl'], 'followTitle'>,
  { workshop }: KeptPicture,
): Choices {
  const { bank: _, title, ...asked } = workshop
  const begins = fill(t.followTitle, { title: '' })
  const next = title.startsWith(begins) ? title : fill(t.followTitle, { title })
  return { ...asked, title: cleanTitle(next) }
}
