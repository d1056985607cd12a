import type { OwnParts as Parts } from '../../content/own/ownParts'
import { formatList } from '../../ui/language/locale'
import { ownBankTexts } from '../../ui/language/subjects/ownBank'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'

const kinds = ['dilemmas', 'cards', 'pairs'] as const

/**
 * Lists the parts of a bank besides its statements, which cannot be changed here; renders nothing
 * if there are none.
 */
export function OwnParts({ parts }: { readonly parts: Parts }) {
  const t = useTexts(ownBankTexts)
  const locale = useLocale()
  const words = kinds.filter((kind) => parts[kind]).map((kind) => t[kind])
  if (words.length === 0) return null
  return <p>{fill(t.brings, { parts: formatList(locale, words) })}</p>
}
