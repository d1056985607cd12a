import { bank } from '../src/content/bank'
import { roles, type Role } from '../src/content/check/ratingsFile'
import { changesBetween, scoreAnswers, scoreForGroup } from '../src/content/scanOfBank'
import { relations, type Form, type Relation } from '../src/core/framework'
import { nameDifferences } from '../src/core/group'
import { bandOf } from '../src/core/scale'
import { shareableFigures } from '../src/core/sharedResult'
import { largestDifference } from '../src/core/summary'
import { ownWordsOf } from '../src/result/ownWords/ownWords'
import type { Assumptions, Size } from './assumptions'
import type { Chance } from './chance'
import { drawDifficulties, drawPerson, profileOfRole, type Person } from './people'
import { correlation, mean, rate, type Rate } from './statistics'

/** What a world is made of. */
export type Making = {
  readonly assumptions: Assumptions
  readonly size: Size
  readonly chance: Chance
}

/** Of people whose five relations are truly the same: how many are told of a difference. */
export function noDifference(form: Form, difficultySd: number, making: Making): Rate {
  const assumptions = { ...making.assumptions, difficultySd, traitCorrelation: 1 }
  const people = peopleOf({ ...making, assumptions })
  return rate(
    people.map((person) => {
      const score = scoreAnswers(form, person.fillIn(form, making.chance))
      return largestDifference(score) !== undefined
    }),
  )
}

/** Two relations of one person: their true difference, in points, and what is found. */
type Compared = {
  readonly truth: number
  readonly isClear: boolean
  /** Clear, and in the opposite direction to the truth. */
  readonly isWrong: boolean
}

/** One published score: the true value, and whether its band contains that. */
type Scored = { readonly truth: number; readonly score: number; readonly isHeld: boolean }

export type Base = {
  readonly pairs: readonly Compared[]
  readonly scores: readonly Scored[]
  /** The correlation of the scores with the truth. */
  readonly recovery: number
  /** How many are told of a difference. */
  readonly named: Rate
  /** How many of those are told of it in the wrong direction. */
  readonly namedWrong: Rate
}

/** People whose relations differ as assumed. */
export function base(form: Form, making: Making): Base {
  const results = peopleOf(making).map(({ truth, fillIn }) => {
    const score = scoreAnswers(form, fillIn(form, making.chance))
    return { truth, score, named: largestDifference(score) }
  })
  const pairs = results.flatMap(({ truth, score }) =>
    score.pairs.map(({ a, b, difference, verdict }): Compared => {
      const [real, isClear] = [truth[a] - truth[b], verdict === 'clear']
      return { truth: Math.abs(real), isClear, isWrong: isClear && real * difference < 0 }
    }),
  )
  const scores = results.flatMap(({ truth, score }) =>
    relations.flatMap((id): Scored[] => {
      const scale = score.relations[id]
      if (scale.score === undefined) return []
      const { from, to } = bandOf(scale)
      const isHeld = from <= truth[id] && truth[id] <= to
      return [{ truth: truth[id], score: scale.score, isHeld }]
    }),
  )
  return {
    pairs,
    scores,
    recovery: correlation(
      scores.map(({ truth }) => truth),
      scores.map(({ score }) => score),
    ),
    named: rate(results.map(({ named }) => named !== undefined)),
    namedWrong: rate(
      results.flatMap(({ truth, named }) =>
        named ? [truth[named.upper] < truth[named.lower]] : [],
      ),
    ),
  }
}

/** How many people get three pairs of their own answers to read, each of two that lie apart. */
export function threeCards(form: Form, making: Making): Rate {
  return rate(
    peopleOf(making).map((person) => {
      const words = ownWordsOf(form, person.fillIn(form, making.chance), {})
      return words.filter(({ kind }) => kind === 'contrast').length >= 3
    }),
  )
}

/** How many people who answer again, and have not changed, are told of a clear change. */
export function retest(form: Form, making: Making): Rate {
  const scanOf = (person: Person) => ({ form, answers: person.fillIn(form, making.chance), bank })
  return rate(
    peopleOf(making).map((person) => {
      const changes = changesBetween(scanOf(person), scanOf(person))
      return relations.some((relation) => changes[relation]?.verdict === 'clear')
    }),
  )
}

/**
 * How many groups of so many people, who all fill in the full form, are told of a difference.
 * @param difference how far the first relation truly lies above the others for everybody, in
 * points; where it is 0, all five are the same for everybody
 */
export function groupsOf(people: number, difference: number, making: Making): Rate {
  const { chance, size } = making
  const assumptions = {
    ...making.assumptions,
    ...(difference === 0 && { traitCorrelation: 1 }),
  }
  const shift = (relation: Relation) => (relation === relations[0] ? difference / 25 : 0)
  const groups = Math.min(size.groups, Math.round(size.peopleInGroups / people))
  return rate(
    Array.from({ length: groups }, () => {
      const difficulties = drawDifficulties(assumptions, chance)
      const participants = Array.from({ length: people }, () => {
        const person = drawPerson(assumptions, difficulties, anyRole(chance), chance, shift)
        return shareableFigures('full', scoreForGroup('full', person.fillIn('full', chance)))
      })
      return nameDifferences(participants, 'full').length > 0
    }),
  )
}

export type OfRole = {
  /** How many people have no score on their truly lowest relation. */
  readonly lowestMissing: Rate
  /** How many of the five relations have a score, on average. */
  readonly published: number
  /** How many answers are n.v.t., as a fraction of 1. */
  readonly notApplicable: number
  readonly named: Rate
}

/**
 * A seventh as many people, all in one role, with the profile and the n.v.t. that the ratings give
 * it.
 */
export function ofRole(role: Role, form: Form, making: Making): OfRole {
  const size = {
    ...making.size,
    peoplePerBank: Math.ceil(making.size.peoplePerBank / roles.length),
  }
  const people = peopleOf({ ...making, size }, () => role, profileOfRole(role))
  const results = people.map(({ truth, fillIn }) => {
    const answers = fillIn(form, making.chance)
    const score = scoreAnswers(form, answers)
    const given = Object.values(answers)
    return {
      missing: relations.filter((id) => score.relations[id].score === undefined),
      lowest: relations.toSorted((a, b) => truth[a] - truth[b])[0],
      notApplicable: given.filter((answer) => answer === 'na').length / given.length,
      isNamed: largestDifference(score) !== undefined,
    }
  })
  return {
    lowestMissing: rate(results.map(({ missing, lowest }) => missing.some((id) => id === lowest))),
    published: mean(results.map(({ missing }) => relations.length - missing.length)),
    notApplicable: mean(results.map(({ notApplicable }) => notApplicable)),
    named: rate(results.map(({ isNamed }) => isNamed)),
  }
}

/** So many people for each bank, in any role or in one. */
function peopleOf(
  { assumptions, size, chance }: Making,
  roleOf: (chance: Chance) => Role = anyRole,
  profile?: (relation: Relation) => number,
): Person[] {
  return Array.from({ length: size.banks }, () => {
    const difficulties = drawDifficulties(assumptions, chance)
    return Array.from({ length: size.peoplePerBank }, () =>
      drawPerson(assumptions, difficulties, roleOf(chance), chance, profile),
    )
  }).flat()
}

function anyRole(chance: Chance): Role {
  return roles[Math.floor(chance() * roles.length)] ?? roles[0]
}
