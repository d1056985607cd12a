import { decodePercent, withoutTrailing } from '../../journey/repairLink'
import { decodeWorkshop, payloadLength } from './workshopLink'

/** As much as is looked at: far more than a mail with a link in it. */
const MAX_TEXT = 200_000

/** Before the payload of a link: `#/w/`, possibly broken over lines; one mail filter makes it `*`. */
const marker = /[#*][\s>]*\/[\s>]*w[\s>]*\//gi
/** A payload with all that mail programs put in the middle of one: breaks, quote marks, `=`. */
const run = /[\w\-\s>=\\\u00AD\u200B-\u200F\u2060\uFEFF]*/uy
const plain = /[^\s?&#/<>|"]*/y
const apart = /[^\w-]+/g

/**
 * The payload of a workshop's link in anything pasted: a mail with quotes and wrapped lines, a chat,
 * an address that a mail filter wrapped in another, the page of a server that did not know it. Where
 * no payload is whole it is the first, as it stands; `undefined` where there is none at all.
 */
export function findWorkshopLink(pasted: string): string | undefined {
  const text = decodeEntities(decodePercent(pasted.slice(0, MAX_TEXT)))
  let first: string | undefined
  for (const { 0: found, index } of text.matchAll(marker)) {
    const at = index + found.length
    const whole = findWhole(matchAt(run, text, at))
    if (whole !== undefined) return whole
    first ??= withoutTrailing(matchAt(plain, text, at))
  }
  // Somebody may paste nothing but the last part.
  return first ?? findWhole(text.trim())
}

/** A payload with letters behind it that do not belong to it, without those where that is certain. */
export function exactPayload(payload: string): string {
  return findWhole(payload) ?? payload
}

function findWhole(text: string): string | undefined {
  const joined = text.replaceAll(apart, '')
  const length = payloadLength(joined)
  if (joined.length < length) return undefined
  const payload = joined.slice(0, length)
  return decodeWorkshop(payload).ok ? payload : undefined
}

function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

const named: Readonly<Record<string, string>> = { amp: '&', num: '#', sol: '/', lt: '<', gt: '>' }

/** Undoes what a page or a mail in HTML makes of `#`, `/` and `&`. */
function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,3}));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (name !== '') return named[String(name).toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    },
  )
}
