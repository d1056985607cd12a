import {
  ambitions,
  levels,
  recordOf,
  relations,
  type Ambition,
  type Form,
  type Level,
  type Relation,
} from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import type { ScanScore } from '../../core/score'

/** One scale of a result, in unrounded numbers. */
export type ScaleNumbers = Pick<
  ScaleScore,
  'score' | 'answered' | 'items' | 'notApplicable' | 'skipped' | 'thin'
> & {
  /** The ends of the band, 0..100; relations with a score only. */
  readonly from?: number
  readonly to?: number
}

export type ResultNumbers = {
  readonly relations: Record<Relation, ScaleNumbers>
  readonly ambitions: Record<Ambition, ScaleNumbers>
  /** Full form only: the quick form has too few statements per level to show them. */
  readonly levels?: Record<Level, ScaleNumbers>
}

/** A result in numbers. Every exported file is made from it. */
export function resultNumbers(form: Form, score: ScanScore): ResultNumbers {
  return {
    relations: recordOf(relations, (id) => numbersOf(score.relations[id])),
    ambitions: recordOf(ambitions, (id) => numbersOf(score.ambitions[id])),
    ...(form === 'full' && { levels: recordOf(levels, (id) => numbersOf(score.levels[id])) }),
  }
}

function numbersOf(scale: ScaleScore): ScaleNumbers {
  const { score, band, answered, items, notApplicable, skipped, thin } = scale
  return {
    ...(score !== undefined && { score }),
    ...(band !== undefined && bandOf(scale)),
    answered,
    items,
    notApplicable,
    skipped,
    thin,
  }
}
