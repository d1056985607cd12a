import ratingsJson from '../content/ratings.json'
import { statementsOf } from '../src/content/bank'
import { ratingsFile, type Rating, type Role } from '../src/content/check/ratingsFile'
import { recordOf, relations, type Form, type Relation } from '../src/core/framework'
import { shownIn, slotsOf } from '../src/core/slots'
import { frequencies, type Answer, type Answers, type Statement } from '../src/core/statement'
import type { Assumptions } from './assumptions'
import { normal, type Chance } from './chance'
import { mean } from './statistics'

const { ratings } = ratingsFile.parse(ratingsJson)
const statements = statementsOf('full')
const slots = slotsOf(statementsOf('quick'), statements)
const ratingOf: ReadonlyMap<string, Rating> = new Map(ratings.map((each) => [each.id, each]))

/**
 * How much more or less often than average a statement happens for everybody, in answers, by id.
 */
export type Difficulties = ReadonlyMap<string, number>

/** Draws a bank: the same statements, but about more or less usual things. */
export function drawDifficulties({ difficultySd }: Assumptions, chance: Chance): Difficulties {
  return new Map(statements.map(({ id }) => [id, difficultySd * normal(chance)]))
}

export type Person = {
  readonly role: Role
  /** The true value that each score estimates, per relation, in points. */
  readonly truth: Readonly<Record<Relation, number>>
  /**
   * Fills in a form. Each time with new noise of the moment, but as the same person in the same
   * work.
   */
  readonly fillIn: (form: Form, chance: Chance) => Answers
}

/**
 * Draws a person. An answer is the sum of a trait per relation, how usual the statement is, what it
 * means to this person, the moment, and a habit of agreeing, rounded to one of five.
 * @param profileOf how much the role adds to a relation, in answers
 */
export function drawPerson(
  assumptions: Assumptions,
  difficulties: Difficulties,
  role: Role,
  chance: Chance,
  profileOf: (relation: Relation) => number = () => 0,
): Person {
  const { traitSd, traitCorrelation, noiseSpread, noiseStable, acquiescenceSd } = assumptions
  const general = Math.sqrt(traitCorrelation) * normal(chance)
  const trait = recordOf(relations, (relation) => {
    const own = Math.sqrt(1 - traitCorrelation) * normal(chance)
    return assumptions.meanAnswer + profileOf(relation) + traitSd * (general + own)
  })
  const habit = acquiescenceSd * normal(chance)
  // Minus the square, so that the variance of all people together stays as assumed.
  const noiseSd = assumptions.noiseSd * Math.exp(noiseSpread * normal(chance) - noiseSpread ** 2)
  const meant = new Map(
    statements.map(({ id, relation }) => {
      const stable = noiseSd * Math.sqrt(noiseStable) * normal(chance)
      const applies = chance() >= naChance(assumptions, role, id)
      return [id, applies ? trait[relation] + (difficulties.get(id) ?? 0) + stable : undefined]
    }),
  )
  const answer = (statement: Statement, moment: Chance): Answer => {
    const place = meant.get(statement.id)
    if (place === undefined) return 'na'
    const keyed = place + noiseSd * Math.sqrt(1 - noiseStable) * normal(moment)
    const isRead = statement.reversed && moment() >= assumptions.overlookedReversal
    return nearest((isRead ? 6 - keyed : keyed) + habit)
  }
  return {
    role,
    truth: recordOf(relations, (relation) => 25 * (trait[relation] - 1)),
    fillIn: (form, moment) => fillIn(form, (statement) => answer(statement, moment)),
  }
}

/** How often a role does what a relation's statements say, on average, in answers. */
export function profileOfRole(role: Role): (relation: Relation) => number {
  const often = (relation: Relation) =>
    mean(
      statements
        .filter((statement) => statement.relation === relation)
        .map(({ id }) => ratingOf.get(id)?.roles[role].often ?? Number.NaN),
    )
  const means = recordOf(relations, often)
  const overall = mean(Object.values(means))
  return (relation) => means[relation] - overall
}

function naChance({ naYes, naPassingOn, naNo }: Assumptions, role: Role, id: string): number {
  const own = ratingOf.get(id)?.roles[role].own ?? 'no'
  return { yes: naYes, passingOn: naPassingOn, no: naNo }[own]
}

function nearest(place: number): Answer {
  return frequencies[Math.min(4, Math.max(0, Math.round(place) - 1))] ?? 'na'
}

/** Answers the statements shown: in the quick form also those offered where one does not apply. */
function fillIn(form: Form, answerTo: (statement: Statement) => Answer): Answers {
  const answers: Record<string, Answer> = {}
  if (form === 'full') {
    for (const statement of statements) answers[statement.id] = answerTo(statement)
    return answers
  }
  for (const slot of slots) {
    const nextOpen = () => shownIn(slot, answers).find(({ id }) => answers[id] === undefined)
    for (let open = nextOpen(); open; open = nextOpen()) answers[open.id] = answerTo(open)
  }
  return answers
}
