import { toBase64url } from '../../../core/base64url'
import { createBoardKey } from '../../code/resultCode'
import { BOARD_SCHEMA, type Board } from '../savedBoard'
import { resultSettings, type Workshop } from '../../../core/workshop'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { collect } from '../collect'
import { leastThresholds } from '../../../core/thresholds'
import { practicePeople } from '../practice/practicePeople'

/** A trainer's choices for a workshop. */
export type Choices = Pick<Workshop, 'title' | 'form' | 'dilemmas' | 'handIn' | 'mail' | 'language'>

export const PRACTICE_PEOPLE = 25

/** The script that a new board begins with. */
const USUAL_SCRIPT = '45'

/**
 * Makes a workshop with new keys, and its empty board. Rejects if the code that makes them cannot
 * be fetched.
 * @param made the current time
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
    publishes: true,
    handovers: 0,
    participants: [],
    removed: [],
    rejected: [],
    rounds: [],
    hands: {},
    course: { script: USUAL_SCRIPT, step: 0, screen: 0 },
    agreements: [],
    view: 'join',
  }
}

/** Makes such a board filled with invented people, and marked as such. */
export async function makePracticeBoard(choices: Choices, made: string): Promise<Board> {
  const board = await makeBoard(choices, made)
  const arrivals = practicePeople(PRACTICE_PEOPLE, board.workshop).map((result) => ({
    mark: String(result.participant),
    result,
  }))
  return {
    ...board,
    practice: true,
    ...collect(board, resultSettings(board.workshop), arrivals).collection,
  }
}
