import { fromBase64url } from '../../core/base64url'
import type { Colleague } from '../../core/colleague'
import { recordOf, relations } from '../../core/framework'
import { limits } from '../../core/limits'
import {
  findWhole,
  fromPayload,
  payloadLength,
  toPayload,
  type LinkProblem,
} from '../../core/linkPayload'
import type { Parsed } from '../../core/parsed'

/** Also `otherBank`: made with statements other than those here. */
export type ColleagueProblem = LinkProblem | 'otherBank'

/** The statements that a link can name. */
type Bank = {
  /** The number of the bank, as in a link. */
  readonly number: number
  /** The ids of its statements, in its order. */
  readonly ids: readonly string[]
}

const VERSION = 1
const STEP = 5
/** Marks an absent score. */
const ABSENT = 255
/** Version, bank (2), five scores, the number of topics; then two bytes for each. */
const TOPICS_AT = 1 + 2 + relations.length + 1

/**
 * The last part of the link for a colleague. A topic whose statements are not in the bank is left
 * out.
 */
export function encodeColleague({ bank, now, topics }: Colleague, ids: readonly string[]): string {
  const places = placesOf(topics, ids).slice(0, limits.topics)
  const scores = relations.map((id) => now[id])
  return toPayload(
    Uint8Array.from([
      VERSION,
      bank >> 8,
      bank & 255,
      ...scores.map((score) => (score === null ? ABSENT : score / STEP)),
      places.length,
      ...places.flat(),
    ]),
  )
}

/** The places of both statements in the bank, the first one first; each pair once. */
function placesOf(topics: readonly string[], ids: readonly string[]): number[][] {
  const pairs = topics
    .map((topic) => topic.split('/').map((id) => ids.indexOf(id)))
    .filter((pair) => new Set(pair).size === 2 && pair.length === 2 && !pair.includes(-1))
    .map((pair) => [Math.min(...pair), Math.max(...pair)])
  return [...new Map(pairs.map((pair) => [pair.join('/'), pair])).values()]
}

/** Reads such a payload, also with line breaks in it or words behind it. */
export function readColleague(payload: string, bank: Bank): Parsed<Colleague, ColleagueProblem> {
  const decode = (text: string) => decodeColleague(text, bank)
  return findWhole(payload, { decode, lengthOf }) ?? decode(payload)
}

function decodeColleague(payload: string, bank: Bank): Parsed<Colleague, ColleagueProblem> {
  const read = fromPayload(payload, lengthOf)
  if (!read.ok) return read
  const [version, high = 0, low = 0, ...rest] = read.value
  if (version !== VERSION) return failed('otherVersion')
  if (high * 256 + low !== bank.number) return failed('otherBank')
  const scores = rest.slice(0, relations.length).map(scoreOf)
  const [count = 0, ...places] = rest.slice(relations.length)
  const topics = topicsOf(places, bank.ids)
  const isRight =
    read.value.length === TOPICS_AT + 2 * count &&
    count <= limits.topics &&
    !scores.includes(undefined) &&
    topics.length === count
  if (!isRight) return failed('changed')
  const now = recordOf(relations, (id) => scores[relations.indexOf(id)] ?? null)
  return { ok: true, value: { bank: bank.number, now, topics } }
}

function scoreOf(byte: number): number | null | undefined {
  if (byte === ABSENT) return null
  return byte * STEP <= 100 ? byte * STEP : undefined
}

/** The pairs that these places name, each once and in the order of the bank. */
function topicsOf(places: readonly number[], ids: readonly string[]): string[] {
  const topics = places.flatMap((one, i) => {
    const other = places[i + 1]
    if (i % 2 === 1 || other === undefined || one >= other || other >= ids.length) return []
    return [`${ids[one] ?? ''}/${ids[other] ?? ''}`]
  })
  return [...new Set(topics)]
}

/**
 * The number of characters that a payload claims to have, `Infinity` if it ends before saying so.
 */
function lengthOf(payload: string): number {
  const head = fromBase64url(payload.slice(0, (TOPICS_AT * 4) / 3))
  const count = head?.[TOPICS_AT - 1] ?? Infinity
  // More topics than a link can have means that it was altered on the way, not that its end is
  // missing.
  const isLikely = count <= limits.topics || count === Infinity
  return payloadLength(TOPICS_AT + (isLikely ? 2 * count : 0))
}

function failed(problem: ColleagueProblem) {
  return { ok: false, problem } as const
}
