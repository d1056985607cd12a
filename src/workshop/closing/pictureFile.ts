import type { Parsed } from '../../core/parsed'
import { decodeFile, encodeFile, type BoardFileProblem } from '../board/boardFile'
import { decodeBoard, type Board } from '../board/savedBoard'
import { decodeKeptPicture, type KeptPicture } from './keptPicture'

/** The content of a file of a workshop. */
export type WorkshopFile =
  | { readonly kind: 'board'; readonly board: Board }
  | { readonly kind: 'picture'; readonly picture: KeptPicture }

/** Encodes a kept picture as the text of a file, for another device. */
export function encodePictureFile(picture: KeptPicture): string {
  return encodeFile('picture', picture)
}

/** Reads the text of a file with a board or a kept picture. */
export function decodeWorkshopFile(text: string): Parsed<WorkshopFile, BoardFileProblem> {
  return decodeFile<WorkshopFile>(text, {
    board: (raw) => {
      const read = decodeBoard(raw)
      return read.ok ? { ok: true, value: { kind: 'board', board: read.value } } : read
    },
    picture: (raw) => {
      const read = decodeKeptPicture(raw)
      return read.ok ? { ok: true, value: { kind: 'picture', picture: read.value } } : read
    },
  })
}
