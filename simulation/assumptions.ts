import * as z from 'zod/mini'
import { recordOf } from '../src/core/framework'
import file from './assumptions.json'

/**
 * Everything that is assumed about people and statements. Sizes are in answers: one answer is 25
 * points.
 */
export const assumed = [
  'meanAnswer',
  'traitSd',
  'traitCorrelation',
  'difficultySd',
  'noiseSd',
  'noiseSpread',
  'noiseStable',
  'acquiescenceSd',
  'overlookedReversal',
  'naYes',
  'naPassingOn',
  'naNo',
] as const

export type Assumed = (typeof assumed)[number]
export type Assumptions = Readonly<Record<Assumed, number>>

const size = z.strictObject({
  /** How many times the statements get other difficulties. */
  banks: z.int().check(z.minimum(2), z.maximum(1000)),
  peoplePerBank: z.int().check(z.minimum(2), z.maximum(10_000)),
  /** How many groups of each size, but not more than so many people in all. */
  groups: z.int().check(z.minimum(2), z.maximum(10_000)),
  peopleInGroups: z.int().check(z.minimum(200), z.maximum(1_000_000)),
})

export type Size = z.infer<typeof size>

const assumption = z
  .strictObject({
    value: z.number().check(z.minimum(0), z.maximum(5)),
    low: z.number().check(z.minimum(0), z.maximum(5)),
    high: z.number().check(z.minimum(0), z.maximum(5)),
    reason: z.string().check(z.minLength(20), z.maxLength(400)),
  })
  .check(
    z.refine(({ low, value, high }) => low <= value && value <= high, 'is not within its range'),
  )

/** `simulation/assumptions.json`: each assumption with its range and its reason. */
export const assumptionsFile = z.strictObject({
  seed: z.int().check(z.minimum(0)),
  size,
  assumptions: z.strictObject(recordOf(assumed, () => assumption)),
})

export type AssumptionsFile = z.infer<typeof assumptionsFile>

export const stated: AssumptionsFile = assumptionsFile.parse(file)

/** The assumed values. */
export const values: Assumptions = recordOf(assumed, (name) => stated.assumptions[name].value)
