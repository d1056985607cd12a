import type { Parsed } from '../../core/parsed'
import { thisMoment } from '../../platform/clock'
import { checkBoard, openFile, type OpeningProblem } from '../board/openBoardFile'
import { isPossiblePicture } from '../board/possible'
import { decodeWorkshopFile, type WorkshopFile } from './pictureFile'

/** Reads a file with a board or a kept picture, and checks that the app could have made it. */
export async function openWorkshopFile(file: File): Promise<Parsed<WorkshopFile, OpeningProblem>> {
  const opened = await openFile(file, decodeWorkshopFile)
  if (!opened.ok) return opened
  if (opened.value.kind === 'picture') {
    const { picture } = opened.value.picture
    return isPossiblePicture(picture, thisMoment()) ? opened : { ok: false, problem: 'damaged' }
  }
  const board = await checkBoard(opened.value.board)
  return board.ok ? opened : board
}
