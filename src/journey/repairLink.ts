/** What people and programs write behind a link, and no payload ends in. */
const trailing = new Set('.,;:!)]}>"\'’”»*~')
const unseen = /[\s\\\u00AD\u200B-\u200F\u2060\uFEFF]+/gu

/**
 * Undoes what happens to the last part of a link on its way: percent-encoding, also twice, line breaks
 * and spaces in it, what mail programs add as `?…` or `&…`, and a bracket or full stop behind it.
 * Small, as every start of the app needs it; see `findLink.ts` for the rest of a workshop's.
 */
export function repairPayload(payload: string): string {
  const [own = ''] = decodePercent(payload)
    .replaceAll(unseen, '')
    .split(/[?&#/<>|"]/, 1)
  return withoutTrailing(own)
}

/** A text without percent-encoding, however often it was applied; what is broken stays as it is. */
export function decodePercent(text: string): string {
  return text.replaceAll(/%(?:25)+/g, '%').replaceAll(/(?:%[0-9a-f]{2})+/gi, decode)
}

/** A loop, since an expression for it would take quadratic time on what somebody made up. */
export function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && trailing.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function decode(codes: string): string {
  try {
    return decodeURIComponent(codes)
  } catch {
    return codes
  }
}
