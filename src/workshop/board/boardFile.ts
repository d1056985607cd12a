import { BOARD_SCHEMA, decodeBoard, type Board } from './savedBoard'
import { schemaOf } from '../../record/savedScan'
import type { Parsed } from '../../core/parsed'
import { parseJson } from '../../core/parseJson'

const APP = 'ambtskompas'
const KIND = 'board'

/** The largest board file that is read. */
export const MAX_BOARD_BYTES = 10_000_000

/**
 * Why a file is rejected: `tooLarge` larger than any we write · `notOurs` something else ·
 * `newer` written by a newer version · `damaged` ours, but cut off or changed.
 */
export type BoardFileProblem = 'tooLarge' | 'notOurs' | 'newer' | 'damaged'

/** Encodes a board with its key as the text of a file, for another device. */
export function encodeBoardFile(board: Board): string {
  return JSON.stringify({ app: APP, kind: KIND, ...board })
}

/** Reads the text of a file that `encodeBoardFile` made. */
export function decodeBoardFile(text: string): Parsed<Board, BoardFileProblem> {
  if (text.length > MAX_BOARD_BYTES) return failed('tooLarge')
  const json = parseJson(text)
  if (typeof json !== 'object' || json === null) {
    return failed(startsAsOurs.test(text) ? 'damaged' : 'notOurs')
  }
  const { app, kind, ...rest } = { app: undefined, kind: undefined, ...json }
  if (app !== APP || kind !== KIND) return failed('notOurs')
  if (schemaOf(rest) > BOARD_SCHEMA) return failed('newer')
  const board = decodeBoard(rest)
  return board.ok ? board : failed('damaged')
}

const startsAsOurs = new RegExp(
  `^\\s*\\{\\s*"app"\\s*:\\s*"${APP}"\\s*,\\s*"kind"\\s*:\\s*"${KIND}"`,
)

function failed(problem: BoardFileProblem) {
  return { ok: false, problem } as const
}
