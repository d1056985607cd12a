import { squares } from '../../src/core/certainty'
import { relations } from '../../src/core/framework'
import type { Assumed } from '../assumptions'
import { mean } from '../statistics'
import { itemsOfRelation, matrixOf } from './itemFigures'
import type { Pilot } from './pilot'
import { componentsOf, present, type Components, type Matrix } from './statistics'

export type Calibration = {
  readonly people: number
  readonly again: number
  readonly components: Components
  /** A constant in the code, by its name in `constants.ts`. */
  readonly constants: Readonly<Partial<Record<Calibrated, number>>>
  /** The value in `simulation/assumptions.json`, in answers. */
  readonly assumptions: Readonly<Partial<Record<Assumed, number>>>
}

export type Calibrated = 'typicalSd' | 'typicalWeight' | 'changeSd' | 'bankSd'

/** A prior this sharp is as good as certainty. */
const MOST_WEIGHT = 200
/** The variance of rounding to whole answers, in answers squared. */
const ROUNDING = 1 / 12

/** What a pilot says about the constants and the assumptions. */
export function calibrate({ people, again }: Pilot): Calibration {
  const matrix = matrixOf(people.map(({ answers }) => answers))
  const components = componentsOf(
    matrix,
    relations.map((relation) => itemsOfRelation[relation]),
  )
  const single = spreadsOf(matrix)
  const changes = spreadsOf(changesIn(again))
  const changeSd = Math.sqrt(pooled(changes))
  return {
    people: people.length,
    again: again.length,
    components,
    constants: {
      typicalSd: Math.sqrt(pooled(single)),
      typicalWeight: weightOf(single),
      bankSd: Math.sqrt(Math.max(0, components.statement)),
      ...(again.length > 1 && { changeSd }),
    },
    assumptions: assumptionsOf(components, again.length > 1 ? changeSd : undefined),
  }
}

/** How far one person's answers spread around the mean of each relation: a variance. */
type Spread = { readonly variance: number; readonly freedom: number }

function spreadsOf(matrix: Matrix): Spread[] {
  return matrix.map((row) => {
    const parts = relations.map((relation) => {
      const values = present(itemsOfRelation[relation].map((item) => row[item]))
      return {
        squares: values.length === 0 ? 0 : squares(values),
        freedom: Math.max(0, values.length - 1),
      }
    })
    const freedom = parts.reduce((sum, part) => sum + part.freedom, 0)
    const total = parts.reduce((sum, part) => sum + part.squares, 0)
    return { freedom, variance: freedom === 0 ? 0 : total / freedom }
  })
}

function pooled(spreads: readonly Spread[]): number {
  const freedom = spreads.reduce((sum, each) => sum + each.freedom, 0)
  return spreads.reduce((sum, each) => sum + each.freedom * each.variance, 0) / freedom
}

/**
 * How many answers the typical spread is worth for one person: ν of a scaled inverse χ²
 * distribution of variances, by moments. With mean m and true variance B of the variances ν = 4 +
 * 2m²/B, and the observed variance is B + 2(m² + B)/df.
 */
function weightOf(spreads: readonly Spread[]): number {
  const middle = pooled(spreads)
  const known = spreads.filter(({ freedom }) => freedom > 0)
  const observed = mean(known.map(({ variance }) => (variance - middle) ** 2))
  const chance = mean(known.map(({ freedom }) => 2 / freedom))
  const between = (observed - chance * middle ** 2) / (1 + chance)
  return between <= 0 ? MOST_WEIGHT : Math.min(MOST_WEIGHT, 4 + (2 * middle ** 2) / between)
}

function changesIn(again: Pilot['again']): Matrix {
  const first = matrixOf(again.map((person) => person.first))
  const second = matrixOf(again.map((person) => person.second))
  return first.map((row, person) =>
    row.map((value, item) => {
      const later = second[person]?.[item]
      return value === undefined || later === undefined ? undefined : later - value
    }),
  )
}

function assumptionsOf(
  { person, personRelation = 0, statement, rest }: Components,
  changeSd: number | undefined,
): Calibration['assumptions'] {
  const answers = (variance: number) => Math.max(0, variance) / 625
  const trait = answers(person + personRelation)
  const noise = Math.max(0, answers(rest) - ROUNDING)
  return {
    traitSd: Math.sqrt(trait),
    traitCorrelation: answers(person) / trait,
    difficultySd: Math.sqrt(answers(statement)),
    noiseSd: Math.sqrt(noise),
    ...(changeSd !== undefined && {
      noiseStable: 1 - Math.max(0, answers(changeSd ** 2) - 2 * ROUNDING) / (2 * noise),
    }),
  }
}
