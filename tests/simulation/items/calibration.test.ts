import { describe, expect, test } from 'vitest'
import { values, type Assumptions } from '../../../simulation/assumptions'
import { calibrate } from '../../../simulation/items/calibration'
import { alphas, itemFigures } from '../../../simulation/items/itemFigures'
import { pilotOf } from '../../../simulation/items/pilot'
import { calibrationFile, constantTable, itemTable } from '../../../simulation/items/report'
import { retestOf } from '../../../simulation/items/retest'
import { bankRef, pilotFiles } from '../../support/pilots'

/** Saved files of simulated people, read back. */
function pilot(assumptions: Assumptions, people: number, again: number) {
  const read = pilotOf(pilotFiles(assumptions, people, again), bankRef)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

/**
 * Without what pulls an estimate away from what was assumed: ends of the scale, habits, mistakes.
 */
const plain: Assumptions = {
  ...values,
  traitSd: 0.4,
  difficultySd: 0.3,
  noiseSd: 0.6,
  noiseSpread: 0,
  acquiescenceSd: 0,
  overlookedReversal: 0,
}

describe('calibrate, of simulated people with known parameters', () => {
  const found = calibrate(pilot(plain, 420, 140))

  test.each([
    ['traitSd', 0.05],
    ['traitCorrelation', 0.1],
    ['difficultySd', 0.06],
    ['noiseSd', 0.03],
    ['noiseStable', 0.06],
  ] as const)('finds %s to within %d', (name, within) => {
    expect(Math.abs((found.assumptions[name] ?? Number.NaN) - plain[name])).toBeLessThan(within)
  })

  test('gives the constants in points, and the weight of a spread that is the same for all', () => {
    // The noise, the statements and rounding to whole answers are in the spread of single answers.
    const single = 25 * Math.sqrt(0.6 ** 2 + 0.3 ** 2 + 1 / 12)
    const change = 25 * Math.sqrt(2 * 0.5 * 0.6 ** 2 + 2 / 12)
    expect(Math.abs((found.constants.typicalSd ?? 0) - single)).toBeLessThan(1)
    expect(Math.abs((found.constants.changeSd ?? 0) - change)).toBeLessThan(1)
    expect(found.constants.typicalWeight).toBe(200)
  })

  test('gives the typical spread less weight where people differ in it', () => {
    const calm = pilot({ ...plain, noiseSd: 0.3 }, 105, 0)
    const wild = pilot({ ...plain, noiseSd: 1 }, 105, 0)
    const mixed = calibrate({ people: [...calm.people, ...wild.people], again: [] })
    expect(mixed.constants.typicalWeight).toBeLessThan(20)
    expect(mixed.constants.changeSd).toBeUndefined()
  })

  test('is written with the constants by file and name, beside what they are now', () => {
    const file: unknown = JSON.parse(calibrationFile(found, bankRef))
    expect(file).toMatchObject({ bank: bankRef, people: 420, again: 140 })
    expect(file).toHaveProperty('constants.0', {
      file: 'src/core/certainty.ts',
      name: 'TYPICAL_SD',
      does: expect.any(String) as string,
      now: 25,
      measured: Number(found.constants.typicalSd?.toFixed(1)),
    })
    expect(constantTable(found).split('\n')).toHaveLength(2 + 4)
  })
})

test('has a dash, and no constant, where nobody answered enough to know', () => {
  const people = Array.from({ length: 10 }, () => ({
    role: 'inspector',
    answers: { 'I-purpose-politics': 3 as const },
  }))
  const unknown = calibrate({ people, again: [] })
  expect(calibrationFile(unknown, bankRef)).not.toContain('null')
  expect(itemTable(itemFigures(people))).not.toMatch(/NaN|undefined/)
})

describe('itemFigures', () => {
  const { people, again } = pilot(values, 210, 50)
  const figures = itemFigures(people)
  const figureOf = (id: string) => figures.find((figure) => figure.id === id)

  test('has n.v.t. per role, and flags what a role cannot answer', () => {
    const citizens = figureOf('I-purpose-citizens')
    expect(citizens?.notApplicable).toMatchObject({ role: 'itSpecialist' })
    expect(citizens?.flags).toContain('n.v.t.')
    expect(figureOf('I-purpose-profession')?.flags).not.toContain('n.v.t.')
  })

  test('reports nothing about a role with fewer than ten people', () => {
    const few = itemFigures(people.slice(0, 7 * 9))
    expect(few.flatMap((figure) => [figure.notApplicable, figure.shift]).filter(Boolean)).toEqual(
      [],
    )
  })

  test.each([
    ['rare', 1],
    ['usual', 5],
  ] as const)('flags a statement as %s', (flag, answer) => {
    const same = people.map(({ role, answers }) => ({
      role,
      answers: { ...answers, 'I-partner-profession': answer },
    }))
    const found = itemFigures(same).find(({ id }) => id === 'I-partner-profession')
    expect(found?.flags).toContain(flag)
  })

  test('flags a statement that one role answers differently from the rest of its relation', () => {
    const moved = people.map(({ role, answers }) => ({
      role,
      answers: {
        ...answers,
        ...(role === 'inspector' && { 'O-purpose-organisation': 5 as const }),
      },
    }))
    const found = itemFigures(moved).find(({ id }) => id === 'O-purpose-organisation')
    expect(found?.shift?.role).toBe('inspector')
    expect(found?.shift?.value).toBeGreaterThan(20)
    expect(found?.flags).toContain('role')
  })

  test('flags a statement that goes its own way', () => {
    const random = people.map(({ role, answers }, i) => ({
      role,
      answers: { ...answers, 'T-partner-society': i % 2 === 0 ? (2 as const) : (4 as const) },
    }))
    expect(itemFigures(random).find(({ id }) => id === 'T-partner-society')?.flags).toContain(
      'apart',
    )
  })

  test('is shown with a row for every statement', () => {
    expect(itemTable(figures).split('\n')).toHaveLength(2 + 60)
    expect(itemTable(figures)).not.toMatch(/NaN|undefined/)
  })

  test('alphas and retest correlations are as twelve statements of such people should give', () => {
    for (const found of [...Object.values(alphas(people)), ...Object.values(retestOf(again))]) {
      expect(found).toBeGreaterThan(0.7)
      expect(found).toBeLessThan(0.97)
    }
  })
})
