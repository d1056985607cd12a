import type { Dilemma, DilemmaChoices } from '../../../core/dilemmas'
import { recordOf, relations, type Form, type Level, type Relation } from '../../../core/framework'
import { scoreScan } from '../../../core/score'
import {
  PARTICIPANT_NUMBERS,
  shareableFigures,
  type SharedResult,
} from '../../../core/sharedResult'
import { MOST_TOPICS } from '../../../core/shareLimits'
import type { Answer, Answers, Frequency, Statement } from '../../../core/statement'
import { countWishes, type Wish, type Wishes } from '../../../core/wishes'

/** The questions that invented people answer. */
export type Asked = Pick<SharedResult, 'bank' | 'board'> & {
  readonly form: Form
  readonly statements: readonly Statement[]
  /** The place of each statement in the bank, by its id. */
  readonly places: Readonly<Record<string, number>>
  /** Empty if the dilemmas are not asked. */
  readonly dilemmas: readonly Dilemma[]
}

/** A random number from 0 up to 1, excluding 1. */
type Chance = () => number

/** How often the relations come up in an invented group, assigned at random. */
const groupLevels = [32, 46, 55, 64, 76]

/** How much more often people say this of themselves than of the team, and of the organisation. */
const levelShift: Readonly<Record<Level, number>> = { I: 8, T: 0, O: -10 }

/** How far people differ from their group, and answers from their person's mean, in points. */
const SPREAD = { person: 7, relation: 13, answer: 18 }

/** How often a relation does not apply to somebody, and how often an answer is missing. */
const RARE = { relation: 0.05, answer: 0.04, choice: 0.06 }

/** How often somebody has a wish, and below which score it is mostly for more, in points. */
const WISH = { chance: 0.25, aim: 60 }

/** The number of statements that a group has on its mind. */
const TOPICS_ON_MIND = 6

/**
 * Invents results of people, to try a board with: like a group that works together, with
 * differences and an occasional "not applicable".
 * @param taken numbers that are already in use
 */
export function inventResults(
  people: number,
  asked: Asked,
  chance: Chance,
  taken: readonly number[] = [],
): SharedResult[] {
  const order = shuffled(groupLevels, chance)
  const group = {
    profile: recordOf(relations, (id) => order[relations.indexOf(id)] ?? 50),
    topics: shuffled(asked.statements, chance).slice(0, TOPICS_ON_MIND),
  }
  return drawNumbers(people, chance, taken).map((number) => invent(number, group, asked, chance))
}

type Profile = Readonly<Record<Relation, number>>
type Group = { readonly profile: Profile; readonly topics: readonly Statement[] }

function invent(number: number, group: Group, asked: Asked, chance: Chance): SharedResult {
  const { bank, board, form, statements, dilemmas } = asked
  const own = SPREAD.person * bell(chance)
  const profile = recordOf(
    relations,
    (id) => group.profile[id] + own + SPREAD.relation * bell(chance),
  )
  const score = scoreScan(statements, inventAnswers(statements, profile, chance))
  const figures = shareableFigures(form, score, {
    wishes: countWishes(statements, inventWishes(statements, profile, chance)),
    topics: inventTopics(group, asked, chance),
    choices: inventChoices(dilemmas, profile, chance),
  })
  return { bank, board, participant: number, revision: 0, form, ...figures }
}

function inventAnswers(
  statements: readonly Statement[],
  profile: Profile,
  chance: Chance,
): Answers {
  const strange = recordOf(relations, () => chance() < RARE.relation)
  return Object.fromEntries(
    statements.map(({ id, relation, level, reversed }): [string, Answer] => {
      if (strange[relation] || chance() < RARE.answer) return [id, 'na']
      const value = profile[relation] + levelShift[level] + SPREAD.answer * bell(chance)
      const keyed = within(1, Math.round(1 + value / 25), 5)
      return [id, (reversed ? 6 - keyed : keyed) as Frequency]
    }),
  )
}

/** Mostly more of relations that come up little, and less of those that come up a lot. */
function inventWishes(statements: readonly Statement[], profile: Profile, chance: Chance): Wishes {
  return Object.fromEntries(
    statements.flatMap(({ id, relation, reversed }): [string, Wish][] => {
      if (chance() > WISH.chance) return []
      const wantsMore = profile[relation] + SPREAD.answer * bell(chance) < WISH.aim
      return [[id, wantsMore === reversed ? 'less' : 'more']]
    }),
  )
}

/** Most people name a few of the statements that the group has on its mind, the first ones most. */
function inventTopics({ topics }: Group, { places }: Asked, chance: Chance): number[] {
  const named = Array.from({ length: Math.floor(chance() * (MOST_TOPICS + 1)) }, () => {
    const { id = '' } = topics[Math.floor(topics.length * chance() ** 2)] ?? {}
    return places[id] ?? 0
  })
  return [...new Set(named)].sort((a, b) => a - b)
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

/** Distinct numbers that are not taken yet. */
function drawNumbers(people: number, chance: Chance, taken: readonly number[]): number[] {
  const numbers = new Set<number>()
  while (numbers.size < people) {
    const number = Math.floor(chance() * PARTICIPANT_NUMBERS)
    if (!taken.includes(number)) numbers.add(number)
  }
  return [...numbers]
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
