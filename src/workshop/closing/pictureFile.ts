import type { Parsed } from '../../core/parsed'
import { decodeBoardFile, decodeFile, encodeFile, type BoardFileProblem } from '../board/boardFile'
import type { Board } from '../board/savedBoard'
import { decodeKeptPicture, type KeptPicture } from './keptPicture'

const KIND = 'picture'

/** The content of a file of a workshop. */
export type WorkshopFile =
  | { readonly kind: 'board'; readonly board: Board }
  | { readonly kind: 'picture'; readonly picture: KeptPicture }

/** Encodes a kept picture as the text of a file, for another device. */
export function encodePictureFile(picture: KeptPicture): string {
  return encodeFile(KIND, picture)
}

/** Reads the text of a file with a board or a kept picture. */
export function decodeWorkshopFile(text: string): Parsed<WorkshopFile, BoardFileProblem> {
  const picture = decodeFile(text, KIND, decodeKeptPicture)
  if (picture.ok) return { ok: true, value: { kind: 'picture', picture: picture.value } }
  if (picture.problem !== 'notOurs') return picture
  const board = decodeBoardFile(text)
  return board.ok ? { ok: true, value: { kind: 'board', board: board.value } } : board
}
