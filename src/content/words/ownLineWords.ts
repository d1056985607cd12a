import type { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { fill } from '../../ui/language/fill'
import type { OwnBank } from '../inUse'

/**
 * Says whose statements these are, if they are not the app's own.
 * @param isMine whether they were written on this device
 */
export function ownLineWords(
  t: (typeof ownLineTexts)['nl'],
  { title, carried }: OwnBank,
  isMine: boolean,
): string {
  const isOfHost = carried?.kind === 'host'
  if (title === '') return isOfHost ? t.hostLine : isMine ? t.mine : t.line
  return fill(isOfHost || isMine ? t.hostLineTitled : t.lineTitled, { title })
}
