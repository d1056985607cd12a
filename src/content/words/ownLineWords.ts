import type { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill } from '../../ui/language/texts'
import type { OwnBank } from '../inUse'

/** Whose statements these are, where they are not the app's own. */
export function ownLineWords(t: (typeof ownLineTexts)['nl'], { title, carried }: OwnBank): string {
  const isOfHost = carried?.kind === 'host'
  if (title === '') return isOfHost ? t.hostLine : t.line
  return fill(isOfHost ? t.hostLineTitled : t.lineTitled, { title })
}
