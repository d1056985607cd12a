import type { Arrival } from '../domain/collect'
import type { FoundCode } from './findCodes'
import { readCode } from './resultCode'

/** So many codes are read before the page may do something else. */
const BATCH = 25

/** By how much of its end a code is known again: its check and the bytes before it. */
const MARK = 20

/**
 * Reads many codes without holding up the page.
 * @param pause lets other work go on for a moment
 * @param onProgress how many of the codes have been read
 */
export async function readArrivals(
  codes: readonly FoundCode[],
  privateKey: Uint8Array,
  pause: () => Promise<void>,
  onProgress: (read: number) => void,
): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  const readFrom = async (at: number): Promise<Arrival[]> => {
    if (at >= codes.length) return arrivals
    const batch = codes.slice(at, at + BATCH)
    const read = await Promise.all(batch.map((code) => readArrival(code, privateKey)))
    onProgress(at + read.length)
    await pause()
    arrivals.push(...read)
    return readFrom(at + BATCH)
  }
  return readFrom(0)
}

/** Reads one code as something that comes in on a board. */
export async function readArrival(code: FoundCode, privateKey: Uint8Array): Promise<Arrival> {
  const mark = code.text.slice(-MARK)
  const read = await readCode(code, privateKey)
  if (read.ok) return { mark, result: read.value }
  return { mark, reason: read.problem === 'otherKey' ? 'otherWorkshop' : 'impossible' }
}
