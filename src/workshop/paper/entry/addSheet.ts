import { resultSettings, type Workshop } from '../../../core/workshop'
import { statementsOf } from '../../../content/bank'
import { collect } from '../../board/collect'
import { scoreDilemmas } from '../../../core/dilemmas'
import { scoreScan } from '../../../core/score'
import { MOST_NONCES, shareableFigures } from '../../../core/sharedResult'
import type { Answers } from '../../../core/statement'
import { drawNumber } from '../../../platform/chance'
import { changeBoard, readBoard } from '../../board/boards'

/** Adds a sheet of paper to the open board, as coarse as a code would be; drops the answers. */
export function addSheet(workshop: Workshop, answers: Answers): void {
  const { form } = workshop
  const settings = resultSettings(workshop)
  const score = scoreScan(statementsOf(form), answers)
  const figures = shareableFigures(form, score, scoreDilemmas([], {}))
  const taken = new Set(readBoard()?.participants.map(({ nonce }) => nonce))
  const result = { ...settings, ...figures, nonce: freeNumber(taken), revision: 0 }
  changeBoard((board) => ({
    ...board,
    ...collect(board, settings, [{ mark: 'paper', result }]).collection,
  }))
}

/** A random nonce that nobody on the board has. */
function freeNumber(taken: ReadonlySet<number>): number {
  const nonce = drawNumber() % MOST_NONCES
  return taken.has(nonce) ? freeNumber(taken) : nonce
}
