import * as z from 'zod/mini'
import type { Thresholds } from '../../../core/thresholds'
import { wholeNumber } from './wholeNumber'

/** A higher number must be a typing error, and could never be undone. */
const MOST = 50

/** The range of allowed thresholds, given the current one. Never lower. */
export function thresholdRange(now: number): { readonly from: number; readonly to: number } {
  return { from: now, to: Math.max(MOST, now) }
}

/**
 * Validates typed numbers, at least one of them higher than now. Quartiles say more about people
 * than the median, and thirds more than quartiles, so they never need fewer. Every error is the key
 * of a sentence.
 */
export function thresholdRules(now: Thresholds) {
  return z.pipe(
    z
      .strictObject({
        median: wholeNumberFrom(now.median),
        quartiles: wholeNumberFrom(now.quartiles),
        thirds: wholeNumberFrom(now.thirds),
      })
      .check(
        z.refine(
          ({ median, quartiles, thirds }) =>
            median > now.median || quartiles > now.quartiles || thirds > now.thirds,
          { error: 'thresholdsSame', path: ['median'] },
        ),
      ),
    z.transform(({ median, quartiles, thirds }): Thresholds => ({
      median,
      quartiles: Math.max(median, quartiles),
      thirds: Math.max(median, quartiles, thirds),
    })),
  )
}

function wholeNumberFrom(now: number) {
  const { from, to } = thresholdRange(now)
  return z.pipe(
    z.string().check(
      z.refine((text) => wholeNumber(text, from, to) !== undefined, {
        error: 'thresholdsRange',
        abort: true,
      }),
    ),
    z.transform(Number),
  )
}
