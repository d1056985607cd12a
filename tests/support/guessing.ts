import { thirdOf } from '../../src/core/thirds'
import { leastThresholds } from '../../src/core/thresholds'
import { figureOf, thirdsOf } from '../../src/workshop/board/figureOf'
import { chanceFrom } from './simulatedBoard'

type Draw = (end: number) => number

/** How a form makes scores: of so many answers, shared in these steps. */
const forms = { quick: { answers: 4, step: 10 }, full: { answers: 12, step: 5 } } as const
type FormName = keyof typeof forms

/** Roughly the standard normal distribution. */
function bell(draw: Draw): number {
  return (2 * (draw(1000) + draw(1000) + draw(1000))) / 1000 - 3
}

/** A score as somebody of such a group would share it. */
function scoreIn(level: number, form: FormName, draw: Draw): number {
  const { answers, step } = forms[form]
  const own = level + 14.8 * bell(draw)
  let sum = 0
  for (let i = 0; i < answers; i++) {
    sum += Math.min(4, Math.max(0, Math.round((own + 18 * bell(draw)) / 25)))
  }
  return step * Math.floor((25 * sum) / answers / step + 0.5)
}

/** The figures of these scores that everybody sees. */
function publishedOf(values: readonly number[]): readonly string[] {
  const { median = 0, q1 = 0, q3 = 0 } = figureOf('now.politics', values, leastThresholds) ?? {}
  const counts = thirdsOf(values.map(thirdOf), values.length, leastThresholds)?.parts ?? []
  return [String(median), `${String(q1)} ${String(q3)}`, counts.map((part) => part.people).join()]
}

/** How often each score occurred, by the published figures. */
class Memory {
  readonly #seen = new Map<string, Map<number, number>>()

  learn(key: string, value: number): void {
    const counts = this.#seen.get(key) ?? new Map<number, number>()
    counts.set(value, (counts.get(value) ?? 0) + 1)
    this.#seen.set(key, counts)
  }

  guess(key: string): number {
    let [guess, most] = [50, 0]
    for (const [value, times] of this.#seen.get(key) ?? []) {
      if (times > most) [guess, most] = [value, times]
    }
    return guess
  }
}

/** The basis of a guess: nothing, the medians, the last picture, or everything. */
const views: readonly ((pictures: readonly (readonly string[])[]) => string)[] = [
  () => '',
  (pictures) => pictures.map(([median]) => median).join('|'),
  (pictures) => pictures.at(-1)?.join('|') ?? '',
  (pictures) => pictures.map((parts) => parts.join('|')).join(' / '),
]

/**
 * A first picture of so many people, and how many join for a second one; the last is the target.
 */
export type Order = {
  readonly form: FormName
  readonly first: number
  readonly join: number
  /**
   * Somebody in the first picture knows their own score, and shares the opposite for the second.
   */
  readonly attacker?: true
}

/**
 * How often somebody who sees the pictures of such a group, and knows how such groups answer,
 * guesses the score of one person in them, compared with that of a group member who is not in them.
 */
export function guessRates(
  order: Order,
  worlds: number,
): { member: number; outsider: number; error: number } {
  const { form, first, join, attacker } = order
  const draw = chanceFrom(first * 100 + join)
  const [members, outsiders] = [views.map(() => new Memory()), views.map(() => new Memory())]
  const [memberHits, outsiderHits] = [views.map(() => 0), views.map(() => 0)]
  let tried = 0
  for (let world = 0; world < worlds; world++) {
    const level = [40, 48, 55, 62, 70][draw(5)] ?? 50
    const scores = Array.from({ length: first + join }, () => scoreIn(level, form, draw))
    const [own = 0] = scores
    const after = attacker ? [own < 50 ? 100 : 0, ...scores.slice(1)] : scores
    const pictures = [scores.slice(0, first), ...(join > 0 ? [after] : [])].map(publishedOf)
    const [target = 0, outside] = [scores.at(-1), scoreIn(level, form, draw)]
    const isTest = world % 4 === 3
    if (isTest) tried++
    views.forEach((view, i) => {
      const key = view(pictures) + (attacker ? String(own) : '')
      if (isTest && members[i]?.guess(key) === target) memberHits[i] = (memberHits[i] ?? 0) + 1
      if (isTest && outsiders[i]?.guess(key) === outside)
        outsiderHits[i] = (outsiderHits[i] ?? 0) + 1
      members[i]?.learn(key, target)
      outsiders[i]?.learn(key, outside)
    })
  }
  const [member, outsider] = [Math.max(...memberHits) / tried, Math.max(...outsiderHits) / tried]
  return { member, outsider, error: Math.sqrt((member * (1 - member)) / tried) }
}
