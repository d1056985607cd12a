import { toBase64url } from '../../src/core/base64url'
import { createBoardKey } from '../../src/workshop/code/resultCode'
import { BOARD_SCHEMA, type Board } from '../../src/workshop/board/savedBoard'
import { boardNumber, type Workshop } from '../../src/core/workshop'
import { leastThresholds } from '../../src/core/thresholds'

/** A new board with its own key, and what was chosen for it. */
export async function newBoard(
  change: Partial<Board> = {},
  chosen: Partial<Workshop> = {},
): Promise<{ board: Board; workshop: Workshop; number: number; privateKey: Uint8Array }> {
  const { publicKey, privateKey } = await createBoardKey()
  const workshop: Workshop = {
    publicKey: toBase64url(publicKey),
    form: 'quick',
    dilemmas: false,
    handIn: 'both',
    mail: '',
    language: 'nl',
    bank: 4711,
    title: 'Teamdag',
    ...chosen,
  }
  const board: Board = {
    schema: BOARD_SCHEMA,
    revision: 0,
    workshop,
    practice: false,
    hands: {},
    course: { script: '45', step: 0, screen: 0 },
    agreements: [],
    view: 'join',
    privateKey: toBase64url(privateKey),
    made: '2026-11-24T10:30:00.000Z',
    thresholds: leastThresholds,
    publishes: true,
    handovers: 0,
    participants: [],
    removed: [],
    rejected: [],
    rounds: [],
    ...change,
  }
  return { board, workshop, number: boardNumber(workshop), privateKey }
}
