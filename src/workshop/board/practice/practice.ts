import { scoreDilemmas, type Dilemma, type DilemmaChoices } from '../../../core/dilemmas'
import { recordOf, relations, type Form, type Relation } from '../../../core/framework'
import { scoreScan } from '../../../core/score'
import { MOST_NONCES, shareableFigures, type SharedResult } from '../../../core/sharedResult'
import type { Answer, Answers, Frequency, Statement } from '../../../core/statement'

/** What invented people are asked. */
export type Asked = Pick<SharedResult, 'bank' | 'board'> & {
  readonly form: Form
  readonly statements: readonly Statement[]
  /** Empty if the dilemmas are not asked. */
  readonly dilemmas: readonly Dilemma[]
}

/** A random number from 0 up to 1, excluding 1. */
type Chance = () => number

/** How often the relations come up in an invented group; which gets which is random. */
const groupLevels = [40, 48, 55, 62, 70]

/** How far people differ from their group, and their answers from themselves, in points. */
const SPREAD = { person: 7, relation: 13, answer: 18 }

/** How often somebody has nothing to do with a relation, and how often an answer is missing. */
const RARE = { relation: 0.05, answer: 0.04, choice: 0.06 }

/**
 * Invents results of people, to try a board with: like a group that works together, with
 * differences and an occasional "not applicable".
 * @param taken nonces that are already in use
 */
export function inventResults(
  people: number,
  asked: Asked,
  chance: Chance,
  taken: readonly number[] = [],
): SharedResult[] {
  const order = shuffled(groupLevels, chance)
  const group = recordOf(relations, (id) => order[relations.indexOf(id)] ?? 50)
  return drawNonces(people, chance, taken).map((nonce) => invent(nonce, group, asked, chance))
}

type Profile = Readonly<Record<Relation, number>>

function invent(nonce: number, group: Profile, asked: Asked, chance: Chance): SharedResult {
  const { bank, board, form, statements, dilemmas } = asked
  const own = SPREAD.person * bell(chance)
  const profile = recordOf(relations, (id) => group[id] + own + SPREAD.relation * bell(chance))
  const score = scoreScan(statements, inventAnswers(statements, profile, chance))
  const choices = scoreDilemmas(dilemmas, inventChoices(dilemmas, profile, chance))
  const figures = shareableFigures(form, score, choices)
  return { bank, board, nonce, revision: 0, form, ...figures }
}

function inventAnswers(
  statements: readonly Statement[],
  profile: Profile,
  chance: Chance,
): Answers {
  const strange = recordOf(relations, () => chance() < RARE.relation)
  return Object.fromEntries(
    statements.map(({ id, relation, reversed }): [string, Answer] => {
      if (strange[relation] || chance() < RARE.answer) return [id, 'na']
      const value = profile[relation] + SPREAD.answer * bell(chance)
      const keyed = within(1, Math.round(1 + value / 25), 5)
      return [id, (reversed ? 6 - keyed : keyed) as Frequency]
    }),
  )
}

function inventChoices(
  dilemmas: readonly Dilemma[],
  profile: Profile,
  chance: Chance,
): DilemmaChoices {
  return Object.fromEntries(
    dilemmas.flatMap(({ id, a, b }): [string, 0 | 1 | 2 | 3][] => {
      if (chance() < RARE.choice) return []
      const lean = 1.5 + (profile[a] - profile[b]) / 30 + bell(chance)
      return [[id, within(0, Math.round(lean), 3) as 0 | 1 | 2 | 3]]
    }),
  )
}

/** Distinct nonces, none of them taken. */
function drawNonces(people: number, chance: Chance, taken: readonly number[]): number[] {
  const nonces = new Set<number>()
  while (nonces.size < people) {
    const nonce = Math.floor(chance() * MOST_NONCES)
    if (!taken.includes(nonce)) nonces.add(nonce)
  }
  return [...nonces]
}

/** Draws from roughly the standard normal distribution, within ±3. */
function bell(chance: Chance): number {
  return 2 * (chance() + chance() + chance() - 1.5)
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => ({ item, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
