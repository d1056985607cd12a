import { fromBase64url } from '../../../core/base64url'
import type { FoundCode } from '../../code/findCodes'
import type { Board } from '../savedBoard'
import { readArrivals } from '../../code/readArrivals'
import { additionOf, type Addition } from '../addition'
import { collect, remove, type Arrival, type Outcome } from '../collect'
import { pause } from '../../../platform/pause'
import { changeBoard, readBoard } from '../boards'
import { fits } from '../boardState'
import { boardNumber, resultSettings } from '../../../core/workshop'
import { remembered } from './remembered'

/**
 * What adding codes led to: an outcome with its changes · `full` they do not fit on the board ·
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
  const collectOn = remembered((now: Board) => collect(now, settings, arrivals))
  const { collection, outcome } = collectOn(board)
  if (!fits(collection)) return 'full'
  const addition = additionOf(board, collection)
  // With thousands of codes each of these steps is noticeably slow.
  await pause()
  if (addition.participants.length + addition.rejected.length > 0) {
    changeBoard((now) => ({ ...now, ...collectOn(now).collection }))
  }
  return { outcome, addition }
}

/** Removes the people with these codes from the open board; resolves to how many. */
export async function takeAway(codes: readonly FoundCode[]): Promise<number | 'failed'> {
  const arrivals = await open(codes, () => undefined)
  const board = readBoard()
  if (!arrivals || !board) return 'failed'
  const here = new Set(board.participants.map(({ participant }) => participant))
  const number = boardNumber(board.workshop)
  const numbers = arrivals.flatMap((arrival) =>
    'result' in arrival && arrival.result.board === number ? [arrival.result.participant] : [],
  )
  const found = [...new Set(numbers)].filter((participant) => here.has(participant))
  if (found.length > 0) {
    changeBoard((now) => ({ ...now, ...found.reduce(removeOne, now) }))
  }
  return found.length
}

const removeOne = (collection: Parameters<typeof remove>[0], participant: number) =>
  remove(collection, participant)

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
