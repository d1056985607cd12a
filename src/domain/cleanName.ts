import { limits } from './limits'

/** What breaks a line, and marks without width that hide or turn around what stands beside them. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** A name from outside as it can be shown: on one line, readable as it stands, and not too long. */
export function cleanName(name: string): string {
  const seen = name.replaceAll(unseen, '').replaceAll(breaks, ' ').trim()
  return Array.from(seen).slice(0, limits.name).join('').trimEnd()
}
