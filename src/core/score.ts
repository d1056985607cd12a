import { bandHalfWidth, comparePairs, shrunkSigma, type Pair } from './certainty'
import {
  ambitions,
  levels,
  recordOf,
  relations,
  type Ambition,
  type Level,
  type Relation,
} from './framework'
import { percentages, scoreScale, type ScaleScore } from './scale'
import { LEAST_FOR_RADAR } from './sizes'
import type { Answers, Statement } from './statement'

export type ScanScore = {
  readonly relations: Record<Relation, ScaleScore>
  readonly ambitions: Record<Ambition, ScaleScore>
  readonly levels: Record<Level, ScaleScore>
  readonly cells: Record<Level, Record<Ambition, ScaleScore>>
  /** Spread of single answers on which bands and verdicts rest, in points. */
  readonly sigma: number
  readonly pairs: readonly Pair[]
}

/**
 * Scores a scan. Pure and total: nothing is rounded, imputed or thrown.
 * @param statements the statements of the form that was filled in
 * @param answers by statement id; answers to other statements are ignored
 */
export function scoreScan(statements: readonly Statement[], answers: Answers): ScanScore {
  const by = <Key extends keyof Statement>(key: Key, id: Statement[Key]) =>
    statements.filter((statement) => statement[key] === id)
  const sigma = shrunkSigma(relations.map((r) => percentages(by('relation', r), answers)))
  const relationScores = recordOf(relations, (r) =>
    withBand(scoreScale(by('relation', r), answers), sigma),
  )
  return {
    relations: relationScores,
    ambitions: recordOf(ambitions, (a) => scoreScale(by('ambition', a), answers)),
    levels: recordOf(levels, (l) => scoreScale(by('level', l), answers)),
    cells: recordOf(levels, (l) =>
      recordOf(ambitions, (a) =>
        scoreScale(
          by('level', l).filter(({ ambition }) => ambition === a),
          answers,
        ),
      ),
    ),
    sigma,
    pairs: comparePairs(relationScores, sigma),
  }
}

/** Whether enough relations have a score to draw a radar. */
export function isDrawable(
  scales: Readonly<Record<Relation, { readonly score?: number | undefined }>>,
): boolean {
  return relations.filter((id) => scales[id].score !== undefined).length >= LEAST_FOR_RADAR
}

function withBand(scale: ScaleScore, sigma: number): ScaleScore {
  if (scale.score === undefined) return scale
  return { ...scale, band: bandHalfWidth(sigma, scale.answered) }
}
