import { bandHalfWidth, comparePairs, findZones, pooledSigma, type Pair } from './certainty'
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
import type { Answers, Statement } from './statement'

export type ScanScore = {
  readonly relations: Record<Relation, ScaleScore>
  readonly ambitions: Record<Ambition, ScaleScore>
  readonly levels: Record<Level, ScaleScore>
  readonly cells: Record<Level, Record<Ambition, ScaleScore>>
  /** Spread of single answers on which bands and verdicts rest, in points (24 or more). */
  readonly sigma: number
  readonly pairs: readonly Pair[]
  readonly lowZone: readonly Relation[]
  readonly highZone: readonly Relation[]
  /** Highest minus lowest published relation, in points; absent with fewer than two of them. */
  readonly spread?: number
}

/**
 * Scores a scan. Pure and total: nothing is rounded, imputed or thrown.
 * @param statements the statements of the form that was filled in
 * @param answers by statement id; answers to other statements are ignored
 */
export function scoreScan(statements: readonly Statement[], answers: Answers): ScanScore {
  const by = <Key extends keyof Statement>(key: Key, id: Statement[Key]) =>
    statements.filter((statement) => statement[key] === id)
  const sigma = pooledSigma(relations.map((r) => percentages(by('relation', r), answers)))
  const relationScores = recordOf(relations, (r) =>
    withBand(scoreScale(by('relation', r), answers), sigma),
  )
  const pairs = comparePairs(relationScores, sigma)
  const published = relations.flatMap((r) => relationScores[r].score ?? [])
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
    pairs,
    ...findZones(pairs),
    ...(published.length >= 2 && { spread: Math.max(...published) - Math.min(...published) }),
  }
}

function withBand(scale: ScaleScore, sigma: number): ScaleScore {
  if (scale.score === undefined) return scale
  return { ...scale, band: bandHalfWidth(sigma, scale.answered) }
}
