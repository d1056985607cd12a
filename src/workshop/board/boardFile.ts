import { decodeBoard, type Board } from './savedBoard'
import type { Parsed } from '../../core/parsed'
import { parseJson } from '../../core/parseJson'

const APP = 'ambtskompas'

/** The largest file of a workshop that is read. */
export const MAX_BOARD_BYTES = 10_000_000

/**
 * Why a file is rejected: `tooLarge` larger than any we write · `notOurs` something else ·
 * `newer` written by a newer version · `damaged` ours, but cut off or changed.
 */
export type BoardFileProblem = 'tooLarge' | 'notOurs' | 'newer' | 'damaged'

/** Encodes a board with its key as the text of a file, for another device. */
export function encodeBoardFile(board: Board): string {
  return encodeFile('board', board)
}

/** Reads the text of a file that `encodeBoardFile` made. */
export function decodeBoardFile(text: string): Parsed<Board, BoardFileProblem> {
  return decodeFile(text, { board: decodeBoard })
}

/** Something kept of a workshop, as the text of a file that says which kind it is. */
export function encodeFile(kind: string, content: object): string {
  return JSON.stringify({ app: APP, kind, ...content })
}

/** Reads the text of a file that `encodeFile` made, of one of these kinds. */
export function decodeFile<Value>(
  text: string,
  kinds: Readonly<Record<string, (raw: unknown) => Parsed<Value, 'newer' | 'unreadable'>>>,
): Parsed<Value, BoardFileProblem> {
  if (text.length > MAX_BOARD_BYTES) return failed('tooLarge')
  const json = parseJson(text)
  if (typeof json !== 'object' || json === null) {
    return failed(startsAs(Object.keys(kinds)).test(text) ? 'damaged' : 'notOurs')
  }
  const { app, kind, ...rest } = { app: undefined, kind: undefined, ...json }
  const [, decode] = Object.entries(kinds).find(([each]) => each === kind) ?? []
  if (app !== APP || !decode) return failed('notOurs')
  const read = decode(rest)
  return read.ok ? read : failed(read.problem === 'newer' ? 'newer' : 'damaged')
}

function startsAs(kinds: readonly string[]): RegExp {
  return new RegExp(
    `^\\s*\\{\\s*"app"\\s*:\\s*"${APP}"\\s*,\\s*"kind"\\s*:\\s*"(?:${kinds.join('|')})"`,
  )
}

function failed(problem: BoardFileProblem) {
  return { ok: false, problem } as const
}
