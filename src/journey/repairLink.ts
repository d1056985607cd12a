/** Characters that people and programs add after a link, and with which no payload ends. */
const trailing = new Set('.,;:!)]}>"\'’”»*~')
const unseen = /[\s\\\u00AD\u200B-\u200F\u2060\uFEFF]+/gu

/**
 * Undoes damage to the last part of a link: percent-encoding, even twice, line breaks and spaces in
 * it, the `?…` or `&…` that mail programs add, and a bracket or full stop after it. Small, as every
 * start of the app needs it; `findLink.ts` does the rest for a workshop's link.
 */
export function repairPayload(payload: string): string {
  const [own = ''] = decodePercent(payload)
    .replaceAll(unseen, '')
    .split(/[?&#/<>|"]/, 1)
  return withoutTrailing(own)
}

/**
 * A text without percent-encoding, however often it was applied; broken encoding stays as it is.
 */
export function decodePercent(text: string): string {
  return text.replaceAll(/%(?:25)+/g, '%').replaceAll(/(?:%[0-9a-f]{2})+/gi, decode)
}

/** A loop, since a regular expression would take quadratic time on a malicious text. */
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
