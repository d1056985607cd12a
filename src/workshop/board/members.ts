import type { Figures } from '../../core/sharedResult'
import { countedBy, figureIds, medianIds, valuesBeforeTopics, type FigureId } from './figures'

/** A person who was counted in a picture. */
export type Member = {
  readonly participant: number
  /**
   * A character for every figure, in the order of `figureIds`, that changes whenever the person's
   * value does; characters for "no value" at the end are left out.
   */
  readonly marks: string
}

const NO_MARK = '.'
const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Marks people's values. For every person and figure a secret number is added to the value, so that
 * two values never share a mark, and a mark reveals nothing without the secret.
 */
export function membersOf(
  people: readonly (Figures & { readonly participant: number })[],
  secret: string,
): Member[] {
  return people.map((person) => {
    const seed = hash(`${secret} ${String(person.participant)}`)
    const markOf = (place: number, value: number) =>
      symbols.charAt((mixed(step(seed, place)) + placeOfValue(place, value)) & 63)
    let marks = ''
    valuesBeforeTopics(person).forEach((value, place) => {
      marks += value === null ? NO_MARK : markOf(place, value)
    })
    // Most people do not name most topics; that needs no mark.
    for (const topic of [...new Set(person.topics)].sort((a, b) => a - b)) {
      marks = marks.padEnd(firstTopic + topic, NO_MARK) + markOf(firstTopic + topic, 0)
    }
    return { participant: person.participant, marks: marks.replace(/\.+$/, '') }
  })
}

/** One person now and in an earlier picture. */
type Pair = readonly [now: Member | undefined, then: Member | undefined]

/** Everybody who came, left, or has another value in some figure. */
export function changedPairs(now: readonly Member[], then: readonly Member[]): Pair[] {
  const before = new Map(then.map((member) => [member.participant, member]))
  const pairs: Pair[] = []
  for (const member of now) {
    const was = before.get(member.participant)
    if (was?.marks !== member.marks) pairs.push([member, was])
    before.delete(member.participant)
  }
  for (const member of before.values()) pairs.push([undefined, member])
  return pairs
}

/** How many of these people changed in a figure: came, left, or have another value there. */
export function countChanges(pairs: readonly Pair[], markOf: MarkOf): number {
  const of = (member: Member | undefined) => member && markOf(member)
  return pairs.filter(([now, then]) => of(now) !== of(then)).length
}

type MarkOf = (member: Member) => string | undefined

/**
 * A person's mark in a figure; nothing if there is no value. Somebody who names no topics has none:
 * the length of a code already shows that it names none.
 */
export function markIn(id: FigureId): MarkOf {
  const place = figureIds.indexOf(id)
  const isTopic = isTopicAt(place)
  return ({ marks }) => {
    const mark = marks.charAt(place)
    if (mark !== '' && mark !== NO_MARK) return mark
    return isTopic && marks.length > firstTopic ? NO_MARK : undefined
  }
}

/**
 * The same, but having no value has a mark too: a count reveals something about everybody in a
 * picture.
 */
export function markOrNone(id: FigureId): MarkOf {
  const of = markIn(id)
  return (member) => of(member) ?? NO_MARK
}

/** A person's marks in two figures; nothing if there is no value in one of them. */
export function markInBoth(one: FigureId, other: FigureId): MarkOf {
  const [first, second] = [markIn(one), markIn(other)]
  return (member) => {
    const [a, b] = [first(member), second(member)]
    return a === undefined || b === undefined ? undefined : a + b
  }
}

/** A value as a number below 64: scores are shared in steps of 5. */
function placeOfValue(place: number, value: number): number {
  return place < medianIds.length ? Math.round(value / 5) : value
}

const firstTopic = figureIds.findIndex((id) => countedBy(id) === 'topics')

function isTopicAt(place: number): boolean {
  return place >= firstTopic
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = step(state, text.charCodeAt(i))
  return state
}

function step(state: number, next: number): number {
  return Math.imul(state ^ next, 0x01000193)
}

/** The last bits of FNV depend on only the last bits of its input; these do not. */
function mixed(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
  return once ^ (once >>> 16)
}
