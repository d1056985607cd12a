import { toBase64url } from '../../../core/base64url'
import { createBoardKey } from '../../code/resultCode'
import { BOARD_SCHEMA, type Board } from '../savedBoard'
import { resultSettings, type Workshop } from '../../../core/workshop'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { collect } from '../collect'
import { leastThresholds } from '../../../core/thresholds'
import { isSecurePage } from '../../../platform/secure'
import { practicePeople } from '../practice/practicePeople'

/** What a trainer chooses for a workshop. */
export type Choices = Pick<Workshop, 'title' | 'form' | 'dilemmas' | 'language'>

/** Why there is no workshop; each is the key of a sentence. */
export type NotMade = 'noHttps' | 'oldBrowser' | 'notMade'

export const PRACTICE_PEOPLE = 25

/**
 * Makes a workshop with new keys, and its empty board. Rejects if this browser cannot.
 * @param made the time now
 */
export async function makeBoard(choices: Choices, made: string): Promise<Board> {
  const { publicKey, privateKey } = await createBoardKey()
  return {
    schema: BOARD_SCHEMA,
    revision: 0,
    practice: false,
    made,
    workshop: {
      ...choices,
      publicKey: toBase64url(publicKey),
      bank: bankNumber(bank.fingerprint),
    },
    privateKey: toBase64url(privateKey),
    thresholds: leastThresholds,
    participants: [],
    removed: [],
    rejected: [],
    rounds: [],
    revealed: [],
    view: 'join',
  }
}

/** Makes such a board filled with invented people, and marked as such. */
export async function makePracticeBoard(choices: Choices, made: string): Promise<Board> {
  const board = await makeBoard(choices, made)
  const arrivals = practicePeople(PRACTICE_PEOPLE, board.workshop).map((result) => ({
    mark: String(result.nonce),
    result,
  }))
  return {
    ...board,
    practice: true,
    ...collect(board, resultSettings(board.workshop), arrivals).collection,
  }
}

/** Why making it failed. */
export function whyNotMade(error: unknown): NotMade {
  if (!isSecurePage()) return 'noHttps'
  return error instanceof Error && error.name === 'NotSupportedError' ? 'oldBrowser' : 'notMade'
}
