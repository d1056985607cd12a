import { resultSettings, type Workshop } from '../../../core/workshop'
import { statementsOf } from '../../../content/bank'
import { scoreScan } from '../../../core/score'
import { shareableFigures } from '../../../core/sharedResult'
import type { Answers } from '../../../core/statement'
import { draw40Bits } from '../../../platform/chance'
import { changeBoard, readBoard } from '../../board/boards'

/**
 * Adds the result of a sheet of paper to the open board, as coarse as a code would be; drops the
 * answers.
 */
export function addSheet(workshop: Workshop, answers: Answers): void {
  const { form } = workshop
  const settings = resultSettings(workshop)
  const score = scoreScan(statementsOf(form), answers)
  const figures = shareableFigures(form, score)
  const taken = new Set(readBoard()?.participants.map(({ participant }) => participant))
  const result = { ...settings, ...figures, participant: freeNumber(taken), revision: 0 }
  changeBoard({ do: 'collect', arrivals: [{ mark: 'paper', result }] })
}

/** A random number that nobody on the board has. */
function freeNumber(taken: ReadonlySet<number>): number {
  const number = draw40Bits()
  return taken.has(number) ? freeNumber(taken) : number
}
