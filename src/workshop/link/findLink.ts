import { decodePercent, withoutTrailing } from '../../journey/repairLink'
import type { Parsed } from '../../core/parsed'
import type { Workshop } from '../../core/workshop'
import { decodeWorkshop, payloadLength, type LinkProblem } from './workshopLink'

/** As much as is looked at: far more than a mail with a link in it. */
const MAX_TEXT = 200_000

/** Before the payload of a link: `#/w/`, possibly broken over lines; one mail filter makes it `*`. */
const marker = /[#*][\s>]*\/[\s>]*w[\s>]*\//gi
/** A payload with all that mail programs put in the middle of one: breaks, quote marks, `=`. */
const run = /[\w\-\s>=\\\u00AD\u200B-\u200F\u2060\uFEFF]*/uy
const plain = /[^\s?&#/<>|"]*/y
const between = /[^\w-]+/g

export type ReadLink = Parsed<Workshop, LinkProblem>

/**
 * The workshop of a link in anything pasted: a mail with quotes and wrapped lines, a chat, an address
 * that a mail filter wrapped in another, the page of a server that did not know it. Where no link is
 * whole it is what is wrong with the first; `undefined` where there is none at all.
 */
export function findWorkshop(pasted: string): ReadLink | undefined {
  const text = decodeEntities(decodePercent(pasted.slice(0, MAX_TEXT)))
  let first: ReadLink | undefined
  for (const { 0: found, index } of text.matchAll(marker)) {
    const at = index + found.length
    const whole = findWhole(matchAt(run, text, at))
    if (whole !== undefined) return whole
    first ??= decodeWorkshop(withoutTrailing(matchAt(plain, text, at)))
  }
  // Somebody may paste nothing but the last part.
  return first ?? findWhole(text.trim())
}

/** The workshop of an address, also with letters behind it that do not belong to it. */
export function readPayload(payload: string): ReadLink {
  return findWhole(payload) ?? decodeWorkshop(payload)
}

function findWhole(text: string): ReadLink | undefined {
  const joined = text.replaceAll(between, '')
  const length = payloadLength(joined)
  if (joined.length < length) return undefined
  const read = decodeWorkshop(joined.slice(0, length))
  return read.ok ? read : undefined
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
