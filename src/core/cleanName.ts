import { limits } from './limits'

/** What breaks a line. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
/**
 * Marks that hide, or turn around what stands beside them, and halves of characters. First come
 * pictures made of several, as a family, in which the mark that joins them is to be kept.
 */
const unseen =
  /(\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)+)|(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu

/** A name or a line from outside as it can be shown: readable as it stands, and not too long. */
export function cleanName(name: string, most: number = limits.name): string {
  const seen = name.replaceAll(unseen, '$1').replaceAll(breaks, ' ').trim()
  return cut(seen, most).replace(/[\u200D\s]+$/u, '')
}

/** At most so many characters, never half of what people see as one, where the browser knows that. */
function cut(text: string, most: number): string {
  const head = Array.from(text).slice(0, most + 1)
  if (head.length <= most) return text
  const parts = 'Segmenter' in Intl ? segments(head.join('')) : head
  return parts.slice(0, -1).join('')
}

function segments(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
