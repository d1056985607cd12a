import type { Figures } from '../../core/sharedResult'
import { countedBy, figureIds, valuesOf, type FigureId } from './figures'

/** A person who was counted in a picture. */
export type Member = {
  readonly participant: number
  /**
   * A character for every figure, in the order of `figureIds`, that changes when the person's value
   * does; those at the end that stand for no value are left out. Two values may share a character:
   * then a change is not counted, and a new picture waits for one more.
   */
  readonly marks: string
}

const NO_MARK = '.'
const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Marks what people's values are. The secret keeps the marks of two boards apart. */
export function membersOf(
  people: readonly (Figures & { readonly participant: number })[],
  secret: string,
): Member[] {
  return people.map((person) => {
    const seed = hash(`${secret} ${String(person.participant)}`)
    const marks = valuesOf(person).map((value, place) => {
      // Most people are against most topics; that needs no mark.
      if (value === null || (isTopicAt(place) && value > 0)) return NO_MARK
      return symbols.charAt(mixed(step(step(seed, place), value)) & 63)
    })
    return { participant: person.participant, marks: marks.join('').replace(/\.+$/, '') }
  })
}

/** One person now and in an earlier picture. */
type Pair = readonly [now: Member | undefined, then: Member | undefined]

export function pairUp(now: readonly Member[], then: readonly Member[]): Pair[] {
  const before = new Map(then.map((member) => [member.participant, member]))
  const present = new Set(now.map(({ participant }) => participant))
  return [
    ...now.map((member): Pair => [member, before.get(member.participant)]),
    ...then.flatMap((member): Pair[] =>
      present.has(member.participant) ? [] : [[undefined, member]],
    ),
  ]
}

/** How many people changed in something: came, left, or have another value there. */
export function countChanges(
  pairs: readonly Pair[],
  markOf: MarkOf = ({ marks }) => marks,
): number {
  const of = (member: Member | undefined) => member && markOf(member)
  return pairs.filter(([now, then]) => of(now) !== of(then)).length
}

type MarkOf = (member: Member) => string | undefined

/** A person's mark in a figure; nothing if there is no value. */
export function markIn(id: FigureId): MarkOf {
  const place = figureIds.indexOf(id)
  const without = isTopicAt(place) ? NO_MARK : undefined
  return ({ marks }) => {
    const mark = marks.charAt(place)
    return mark === '' || mark === NO_MARK ? without : mark
  }
}

/** A person's marks in two figures; nothing if there is no value in one of them. */
export function markInBoth(one: FigureId, other: FigureId): MarkOf {
  const [first, second] = [markIn(one), markIn(other)]
  return (member) => {
    const [a, b] = [first(member), second(member)]
    return a === undefined || b === undefined ? undefined : a + b
  }
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

/** The last bits of FNV follow those of what was hashed; these do not. */
function mixed(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
  return once ^ (once >>> 16)
}
