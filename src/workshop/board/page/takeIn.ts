import { fromBase64url } from '../../../core/base64url'
import type { FoundCode } from '../../code/findCodes'
import { readArrivals } from '../../code/readArrivals'
import { additionOf, type Addition } from '../addition'
import { collect, type Arrival, type Outcome } from '../collect'
import type { Participant } from '../rounds'
import { pause } from '../../../platform/pause'
import { changeBoard, readBoard } from '../boards'
import { fits } from '../boardState'
import { boardNumber, resultSettings } from '../../../core/workshop'

/**
 * The result of adding codes: an outcome with its changes · `full` they do not fit on the board ·
 * `failed` they could not be opened here. The last two change nothing.
 */
export type TakenIn = { readonly outcome: Outcome; readonly addition: Addition } | 'full' | 'failed'

/** Reads codes and puts them on the open board. */
export async function takeIn(
  codes: readonly FoundCode[],
  onProgress: (read: number) => void = () => undefined,
): Promise<TakenIn> {
  const arrivals = await open(codes, onProgress)
  const board = readBoard()
  if (!arrivals || !board) return 'failed'
  const settings = resultSettings(board.workshop)
  const { collection, outcome } = collect(board, settings, arrivals)
  if (!fits(collection)) return 'full'
  const addition = additionOf(board, collection)
  // With thousands of codes each of these steps is noticeably slow.
  await pause()
  if (addition.participants.length + addition.rejected.length > 0) {
    changeBoard({ do: 'collect', arrivals })
  }
  return { outcome, addition }
}

/** Removes the people with these codes from the open board; resolves to who they were. */
export async function takeAway(
  codes: readonly FoundCode[],
): Promise<readonly Participant[] | 'failed'> {
  const arrivals = await open(codes, () => undefined)
  const board = readBoard()
  if (!arrivals || !board) return 'failed'
  const number = boardNumber(board.workshop)
  const numbers = arrivals.flatMap((arrival) =>
    'result' in arrival && arrival.result.board === number ? [arrival.result.participant] : [],
  )
  const found = board.participants.filter(({ participant }) => numbers.includes(participant))
  if (found.length > 0) {
    changeBoard({ do: 'remove', participants: found.map(({ participant }) => participant) })
  }
  return found
}

/** Opens the codes with the board's key; `undefined` if this browser cannot. */
async function open(
  codes: readonly FoundCode[],
  onProgress: (read: number) => void,
): Promise<Arrival[] | undefined> {
  const key = fromBase64url(readBoard()?.privateKey ?? '')
  if (!key) return undefined
  try {
    return await readArrivals(codes, key, pause, onProgress)
  } catch {
    return undefined
  }
}
