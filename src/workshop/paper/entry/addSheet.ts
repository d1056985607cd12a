import { resultSettings, type Workshop } from '../../../core/workshop'
import type { Answers } from '../../../core/statement'
import { draw40Bits } from '../../../platform/chance'
import { additionOf, type Addition } from '../../board/addition'
import { changeBoard, readBoard } from '../../board/boards'
import { fits } from '../../board/boardState'
import { collect } from '../../board/collect'
import { sheetFigures } from './sheetFigures'

/**
 * Adds a sheet of paper to the open board, and drops the answers.
 * @returns what can be undone; nothing where the board is full or gone, or the sheet has no score
 */
export function addSheet(workshop: Workshop, answers: Answers): Addition | undefined {
  const board = readBoard()
  const figures = sheetFigures(workshop.form, answers)
  if (!board || !figures) return undefined
  const settings = resultSettings(workshop)
  const taken = new Set(board.participants.map(({ participant }) => participant))
  const result = { ...settings, ...figures, participant: freeNumber(taken), revision: 0 }
  const arrivals = [{ mark: 'paper', result }]
  const { collection } = collect(board, settings, arrivals)
  if (!fits(collection)) return undefined
  changeBoard({ do: 'collect', arrivals })
  return additionOf(board, collection)
}

/** A random number that nobody on the board has. */
function freeNumber(taken: ReadonlySet<number>): number {
  const number = draw40Bits()
  return taken.has(number) ? freeNumber(taken) : number
}
