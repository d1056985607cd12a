import type { Statement } from '../../core/statement'
import type { AnswerStrip, PlacedAnswer } from './placeAnswers'

/**
 * The mark that a key leads to: left and right within a relation, Home and End to its ends, up and
 * down to the nearest mark of the next relation that has any. None if there is no further mark, or
 * for another key.
 */
export function markAfter<S extends Statement>(
  key: string,
  strips: readonly AnswerStrip<S>[],
  at: PlacedAnswer<S>,
): PlacedAnswer<S> | undefined {
  const row = strips.findIndex(({ relation }) => relation === at.statement.relation)
  const marks = strips[row]?.marks ?? []
  const place = marks.indexOf(at)
  const above = strips.slice(0, row).filter(hasMarks)
  const below = strips.slice(row + 1).find(hasMarks)
  switch (key) {
    case 'ArrowLeft':
      return marks[place - 1]
    case 'ArrowRight':
      return marks[place + 1]
    case 'Home':
      return marks[0]
    case 'End':
      return marks.at(-1)
    case 'ArrowUp':
      return nearest(above.at(-1), at)
    case 'ArrowDown':
      return nearest(below, at)
    default:
      return undefined
  }
}

function hasMarks({ marks }: AnswerStrip): boolean {
  return marks.length > 0
}

function nearest<S extends Statement>(
  strip: AnswerStrip<S> | undefined,
  { keyed }: PlacedAnswer<S>,
): PlacedAnswer<S> | undefined {
  const distances = strip?.marks.map((mark) => Math.abs(mark.keyed - keyed)) ?? []
  return strip?.marks[distances.indexOf(Math.min(...distances))]
}
