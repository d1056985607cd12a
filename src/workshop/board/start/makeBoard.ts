import { boardOf } from '../../code/boardKey'
import { toBase64url } from '../../../core/base64url'
import { createBoardKey } from '../../code/resultCode'
import { BOARD_SCHEMA, type Board } from '../savedBoard'
import { encodeWorkshop, type Workshop } from '../../link/workshopLink'
import { bank } from '../../../content/bank'
import { bankNumber } from '../../../core/bankNumber'
import { collect } from '../collect'
import { leastThresholds } from '../../../core/group'
import { isSecurePage } from '../../../platform/secure'
import { practicePeople } from '../practice/practicePeople'

/** What a trainer chooses for a workshop. */
export type Choices = Pick<Workshop, 'title' | 'form' | 'dilemmas' | 'wanted' | 'language'>

/** Why there is no workshop; each is the key of a sentence. */
export type NotMade = 'noHttps' | 'oldBrowser' | 'notMade'

export const PRACTICE_PEOPLE = 25

/**
 * A workshop with new keys, and its empty board. Rejects where this browser makes no keys.
 * @param made this moment
 */
export async function makeBoard(choices: Choices, made: string): Promise<Board> {
  return (await makeBoth(choices, made)).board
}

/** A board like it, filled with people who do not exist, and marked as such. */
export async function makePracticeBoard(choices: Choices, made: string): Promise<Board> {
  const { board, workshop } = await makeBoth(choices, made)
  const arrivals = practicePeople(PRACTICE_PEOPLE, workshop).map((result) => ({
    mark: String(result.nonce),
    result,
  }))
  const asked = { board: boardOf(workshop.publicKey), bank: workshop.bank, form: workshop.form }
  return { ...board, practice: true, ...collect(board, asked, arrivals).collection }
}

/** Why the making went wrong. */
export function whyNotMade(error: unknown): NotMade {
  if (!isSecurePage()) return 'noHttps'
  return error instanceof Error && error.name === 'NotSupportedError' ? 'oldBrowser' : 'notMade'
}

async function makeBoth(choices: Choices, made: string) {
  const { publicKey, privateKey } = await createBoardKey()
  const workshop: Workshop = { ...choices, publicKey, bank: bankNumber(bank.fingerprint) }
  const board: Board = {
    schema: BOARD_SCHEMA,
    revision: 0,
    practice: false,
    made,
    link: encodeWorkshop(workshop),
    privateKey: toBase64url(privateKey),
    thresholds: leastThresholds,
    entries: [],
    removed: [],
    apart: [],
    rounds: [],
    revealed: [],
    view: 'join',
  }
  return { board, workshop }
}
