import { limits } from './limits'

/** What breaks a line. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
/** Marks that hide, or turn around what stands beside them, and halves of characters. */
const unseen = /(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu

/** A name from outside as it can be shown: on one line, readable as it stands, and not too long. */
export function cleanName(name: string): string {
  return cleanLine(name, limits.name)
}

/** The same for a line that is no name. */
export function cleanLine(line: string, most: number): string {
  const seen = line.replaceAll(unseen, '').replaceAll(breaks, ' ').trim()
  return Array.from(seen).slice(0, most).join('').trimEnd()
}
