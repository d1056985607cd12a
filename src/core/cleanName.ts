import { limits } from './limits'

/** Characters that break a line. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
/**
 * Invisible characters, those that reverse the direction of text, and halves of surrogate pairs.
 * The first alternative matches emoji made of several, such as a family, whose joiners must stay.
 */
const unseen =
  /(\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)+)|(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu

/**
 * Makes a name or line from outside safe to show: on one line, without hidden characters, and no
 * longer than allowed.
 * @param most in code points
 */
export function cleanName(name: string, most: number = limits.name): string {
  const seen = name.replaceAll(unseen, '$1').replaceAll(breaks, ' ').trim()
  return cut(seen, most).replace(/[\u200D\s]+$/u, '')
}

/**
 * Cuts a text to `most` code points, and never inside a grapheme where the browser can tell them
 * apart.
 */
function cut(text: string, most: number): string {
  const head = Array.from(text).slice(0, most + 1)
  if (head.length <= most) return text
  const parts = 'Segmenter' in Intl ? segments(head.join('')) : head
  return parts.slice(0, -1).join('')
}

function segments(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
