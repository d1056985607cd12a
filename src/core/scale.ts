import { keyedAnswer, toPercent, type Answers, type Statement } from './statement'

export type ScaleScore = {
  /** How many statements the scale has in this form. */
  readonly items: number
  readonly answered: number
  readonly notApplicable: number
  readonly skipped: number
  /** How many answers a published score needs. */
  readonly needed: number
  /** 0..100, absent where nothing was answered. */
  readonly mean?: number
  /** The mean, but only where it may be published; never zero or imputed for want of answers. */
  readonly score?: number
  /** Half-width of the uncertainty band in points; relations only. */
  readonly band?: number
  /** Published on fewer than 80 % of the statements: drawn with an open marker. */
  readonly thin: boolean
}

/** A score rests on so many answers, however few statements there are. */
export const LEAST_ANSWERS = 3

/**
 * Scores one scale as per cent of maximum possible (POMP; Cohen, Cohen, Aiken & West 1999),
 * published where at least max(3, half of the items) were answered.
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
    thin: published && answered < 0.8 * items,
  }
}

/** The answered statements as percentages, 0..100 each. */
export function percentages(statements: readonly Statement[], answers: Answers): number[] {
  return statements.flatMap((statement) => {
    const keyed = keyedAnswer(statement, answers)
    return keyed === undefined ? [] : [toPercent(keyed)]
  })
}

/** The ends of the uncertainty band, within the scale. */
export function bandOf({ score = 0, band = 0 }: ScaleScore): { from: number; to: number } {
  return { from: Math.max(0, score - band), to: Math.min(100, score + band) }
}
