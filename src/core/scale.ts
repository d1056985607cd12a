import { LEAST_ANSWERS } from './sizes'
import {
  frequencies,
  keyedAnswer,
  toPercent,
  type Answers,
  type Frequency,
  type Statement,
} from './statement'

export type ScaleScore = {
  /** The number of statements that the scale has in this form. */
  readonly items: number
  readonly answered: number
  readonly notApplicable: number
  readonly skipped: number
  /** The number of answers that a published score needs. */
  readonly needed: number
  /** 0..100, absent where nothing was answered. */
  readonly mean?: number
  /**
   * The mean, but only where it may be published; never zero or imputed where answers are missing.
   */
  readonly score?: number
  /** Half-width of the band, in points; only on relations. */
  readonly band?: number
  /** Published on fewer than 80 % of the statements: drawn with an open marker. */
  readonly thin: boolean
}

/** A score on fewer answers than so many of every so many statements is thin. */
export const ENOUGH = { answers: 4, of: 5 } as const

/**
 * Scores one scale as per cent of maximum possible (POMP; Cohen, Cohen, Aiken & West 1999): the
 * mean of 25 · (x − 1) over its answered statements, with x the keyed answer, 1..5. It is published
 * where at least max(3, half of the items) were answered.
 * @param statements the items of the scale, in the form that was filled in
 * @param answers by statement id; "not applicable" and skipped statements leave the mean alone
 */
export function scoreScale(statements: readonly Statement[], answers: Answers): ScaleScore {
  const items = statements.length
  const values = percentages(statements, answers)
  const answered = values.length
  const notApplicable = statements.filter(({ id }) => answers[id] === 'na').length
  const needed = Math.max(LEAST_ANSWERS, Math.ceil(items / 2))
  const published = answered >= needed
  const mean = answered === 0 ? undefined : values.reduce((sum, x) => sum + x, 0) / answered
  return {
    items,
    answered,
    notApplicable,
    skipped: items - answered - notApplicable,
    needed,
    ...(mean !== undefined && { mean }),
    ...(mean !== undefined && published && { score: mean }),
    thin: published && answered * ENOUGH.of < ENOUGH.answers * items,
  }
}

/**
 * The keyed answers as percentages, 0..100 each, in the order of the statements; unanswered ones
 * are left out.
 */
export function percentages(statements: readonly Statement[], answers: Answers): number[] {
  return statements.flatMap((statement) => {
    const keyed = keyedAnswer(statement, answers)
    return keyed === undefined ? [] : [toPercent(keyed)]
  })
}

/**
 * Why there is no score: too many statements do not apply to somebody's work, or are still open.
 */
export function whyAbsent(scale: ScaleScore): 'notApplicable' | 'open' | undefined {
  const { items, notApplicable, needed, score } = scale
  if (score !== undefined) return undefined
  return items - notApplicable < needed ? 'notApplicable' : 'open'
}

/** The answer nearest to a score, halves upwards: 0 is (almost) never, 50 sometimes. */
export function nearestAnswer(score: number): Frequency {
  return frequencies[Math.floor(score / 25 + 0.5)] ?? 5
}

/** The ends of the band, score ± half-width, cut off at 0 and 100. */
export function bandOf({ score = 0, band = 0 }: ScaleScore): { from: number; to: number } {
  return { from: Math.max(0, score - band), to: Math.min(100, score + band) }
}
