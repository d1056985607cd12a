import { limits } from './limits'

/** What breaks a line. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
/** Marks that hide, or turn around what stands beside them, and halves of characters. */
const unseen = /(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu

/** A name from outside as it can be shown: on one line, readable as it stands, and not too long. */
export function cleanName(name: string): string {
  const seen = name.replaceAll(unseen, '').replaceAll(breaks, ' ').trim()
  return Array.from(seen).slice(0, limits.name).join('').trimEnd()
}
