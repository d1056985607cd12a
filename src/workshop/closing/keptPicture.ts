import * as z from 'zod/mini'
import { recordOf } from '../../core/framework'
import type { Parsed } from '../../core/parsed'
import { boardNumber } from '../../core/workshop'
import { boardName, isBoardName } from '../../journey/boardName'
import { schemaOf } from '../../record/savedScan'
import { savedWorkshop } from '../../record/savedWorkshop'
import { pick } from '../../record/shape'
import { BOARD_SCHEMA, savedScreen, screenOf, type Board } from '../board/savedBoard'

/** What it has of the board as it is. */
const asOnBoard = ['schema', 'practice', 'thresholds', 'agreements', 'nextDay'] as const

const ofBoard = z.pick(savedScreen, {
  ...recordOf(asOnBoard, () => true as const),
  revision: true,
  picture: true,
})

export const keptPicture = z.extend(z.required(ofBoard, { picture: true }), {
  /** Of the board that it comes from. */
  name: z.string().check(z.refine(isBoardName)),
  workshop: z.omit(savedWorkshop, { publicKey: true }),
})

/**
 * The part that stays of an erased board, to compare with and to continue from: the picture that
 * the group saw, and its agreements. No key, no code, and nothing about one person.
 */
export type KeptPicture = z.infer<typeof keptPicture>

/** Only the picture of a board, as far as its thresholds allow showing it; none before a round. */
export function keptPictureOf(board: Board): KeptPicture | undefined {
  const { picture } = screenOf(board)
  if (!picture) return undefined
  const { publicKey: _, ...workshop } = board.workshop
  return {
    ...pick(board, asOnBoard),
    revision: 0,
    name: boardName(boardNumber(board.workshop)),
    workshop,
    picture,
  }
}

/** Reads what storage or a file holds. A picture of a newer version must be left as it is. */
export function decodeKeptPicture(raw: unknown): Parsed<KeptPicture, 'newer' | 'unreadable'> {
  if (schemaOf(raw) > BOARD_SCHEMA) return { ok: false, problem: 'newer' }
  const result = keptPicture.safeParse(raw)
  return result.success ? { ok: true, value: result.data } : { ok: false, problem: 'unreadable' }
}
