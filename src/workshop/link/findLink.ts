import { decodePercent, withoutTrailing } from '../../journey/repairLink'
import { findWhole } from '../../core/linkPayload'
import type { Parsed } from '../../core/parsed'
import {
  decodeWorkshop,
  workshopLink,
  type WorkshopLink,
  type WorkshopLinkProblem,
} from './workshopLink'

/** The most text to search: far more than an email with a link. */
const MAX_TEXT = 200_000

/** Precedes the payload of a link: `#/w/`, possibly wrapped; one mail filter makes `#` a `*`. */
const marker = /[#*][\s>]*\/[\s>]*w[\s>]*\//gi
/** A payload with whatever mail programs insert into one: breaks, quote marks, `=`. */
const run = /[\w\-\s>=\\\u00AD\u200B-\u200F\u2060\uFEFF]*/uy
const plain = /[^\s?&#/<>|"]*/y

export type ReadLink = Parsed<WorkshopLink, WorkshopLinkProblem>

/**
 * Finds the workshop of a link in anything pasted: a quoted email with wrapped lines, a chat, an
 * address that a mail filter wrapped in another, the error page of a server. If no link is
 * complete, returns what is wrong with the first; `undefined` if there is none at all.
 */
export function findWorkshop(pasted: string): ReadLink | undefined {
  const text = decodeEntities(decodePercent(pasted.slice(0, MAX_TEXT)))
  let first: ReadLink | undefined
  for (const { 0: found, index } of text.matchAll(marker)) {
    const at = index + found.length
    const whole = findWhole(matchAt(run, text, at), workshopLink)
    if (whole !== undefined) return whole
    first ??= decodeWorkshop(withoutTrailing(matchAt(plain, text, at)))
  }
  // Somebody may paste only the last part.
  return first ?? findWhole(text.trim(), workshopLink)
}

/** Reads the workshop of an address, even with stray characters after it. */
export function readPayload(payload: string): ReadLink {
  return findWhole(payload, workshopLink) ?? decodeWorkshop(payload)
}

function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

const named: Readonly<Record<string, string>> = { amp: '&', num: '#', sol: '/', lt: '<', gt: '>' }

/** Undoes what HTML pages and emails do to `#`, `/` and `&`. */
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
