import { describe, expect, test } from 'vitest'
import { values, type Assumptions } from '../../simulation/assumptions'
import { chanceFor, normal } from '../../simulation/chance'
import { drawDifficulties, drawPerson, profileOfRole } from '../../simulation/people'
import { correlation, covariance, mean } from '../../simulation/statistics'
import { statementsOf } from '../../src/content/bank'
import { roles, type Role } from '../../src/content/check/ratingsFile'
import { scoreAnswers } from '../../src/content/scanOfBank'
import { recordOf, relations } from '../../src/core/framework'

/** Nobody differs, agrees or overlooks anything, everything applies. */
const exact: Assumptions = {
  ...values,
  difficultySd: 0,
  noiseSd: 0,
  acquiescenceSd: 0,
  overlookedReversal: 0,
  naYes: 0,
  naPassingOn: 0,
  naNo: 0,
}

function people(assumptions: Assumptions, count: number, role: Role = 'inspector') {
  const chance = chanceFor(1, 'people')
  const difficulties = drawDifficulties(assumptions, chance)
  return Array.from({ length: count }, () => drawPerson(assumptions, difficulties, role, chance))
}

describe('chance', () => {
  test('is the same in every run, and another for every name', () => {
    const draw = (name: string) => Array.from({ length: 3 }, chanceFor(5, name))
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  test('gives a normal distribution with mean 0 and variance 1', () => {
    const chance = chanceFor(5, 'normal')
    const drawn = Array.from({ length: 20_000 }, () => normal(chance))
    expect(mean(drawn)).toBeCloseTo(0, 1)
    expect(covariance(drawn, drawn)).toBeCloseTo(1, 1)
  })
})

describe('a simulated person', () => {
  test('scores the truth to within half an answer where nothing comes between', () => {
    const chance = chanceFor(2, 'moment')
    for (const { truth, fillIn } of people(exact, 50)) {
      const score = scoreAnswers('full', fillIn('full', chance))
      for (const relation of relations) {
        const within = Math.min(100, Math.max(0, truth[relation]))
        expect(
          Math.abs((score.relations[relation].score ?? Number.NaN) - within),
        ).toBeLessThanOrEqual(12.5)
      }
    }
  })

  test('has traits with the assumed spread and correlation', () => {
    const drawn = people(values, 4000).map(({ truth }) => truth)
    const [one, other] = [
      drawn.map(({ politics }) => politics),
      drawn.map(({ society }) => society),
    ]
    expect(Math.sqrt(covariance(one, one)) / 25).toBeCloseTo(values.traitSd, 1)
    expect(correlation(one, other)).toBeCloseTo(values.traitCorrelation, 1)
  })

  test('answers all statements of the full form, the same ones n.v.t. each time', () => {
    const chance = chanceFor(3, 'moment')
    const [person] = people(values, 1)
    const times = [person?.fillIn('full', chance) ?? {}, person?.fillIn('full', chance) ?? {}]
    const notApplicable = times.map((answers) =>
      Object.keys(answers).filter((id) => answers[id] === 'na'),
    )
    expect(Object.keys(times[0] ?? {})).toHaveLength(60)
    expect(notApplicable[0]).toEqual(notApplicable[1])
    expect(times[0]).not.toEqual(times[1])
  })

  test('is offered the other statements of a slot if that of the quick form does not apply', () => {
    const nothing = { ...exact, naYes: 1, naPassingOn: 1, naNo: 1 }
    const chance = chanceFor(3, 'moment')
    const [all] = people(nothing, 1)
    expect(Object.keys(all?.fillIn('quick', chance) ?? {})).toHaveLength(60)
    const [none] = people(exact, 1)
    expect(Object.keys(none?.fillIn('quick', chance) ?? {})).toEqual(
      statementsOf('quick').map(({ id }) => id),
    )
  })

  test('answers reverse-keyed statements the other way round, unless that is overlooked', () => {
    const chance = chanceFor(3, 'moment')
    const high = { ...exact, meanAnswer: 4.9, traitSd: 0 }
    const [reads] = people(high, 1)
    const [overlooks] = people({ ...high, overlookedReversal: 1 }, 1)
    const given = [reads, overlooks].map((person) => person?.fillIn('full', chance) ?? {})
    const reversed = statementsOf('full').filter((statement) => statement.reversed)
    expect(reversed.map(({ id }) => given[0]?.[id])).toEqual(reversed.map(() => 1))
    expect(reversed.map(({ id }) => given[1]?.[id])).toEqual(reversed.map(() => 5))
  })
})

describe('the profile of a role', () => {
  test.each(roles)('of %s moves no overall mean', (role) => {
    expect(mean(Object.values(recordOf(relations, profileOfRole(role))))).toBeCloseTo(0, 9)
  })

  test('has the bestuurder lowest for a bridge keeper, and high for a policy adviser', () => {
    expect(profileOfRole('bridgeKeeper')('politics')).toBeLessThan(-0.2)
    expect(profileOfRole('policyAdviser')('politics')).toBeGreaterThan(0.4)
  })
})
