import type { Arrival } from '../board/collect'
import type { FoundCode } from './findCodes'
import { readCode } from './resultCode'

/** The number of codes to read before yielding to the page: opening a seal takes a while. */
const BATCH = 8

/** The number of characters at its end that identify a code: its check and some before it. */
const MARK = 20

/**
 * Reads many codes without blocking the page.
 * @param pause lets other work run for a moment
 * @param onProgress gets the number of codes read so far
 */
export async function readArrivals(
  codes: readonly FoundCode[],
  privateKey: Uint8Array,
  pause: () => Promise<void>,
  onProgress: (read: number) => void,
): Promise<Arrival[]> {
  const batches = inBatches(codes, BATCH)
  const arrivals: Arrival[] = []
  const readFrom = async (at: number): Promise<Arrival[]> => {
    const batch = batches[at]
    if (!batch) return arrivals
    arrivals.push(...(await Promise.all(batch.map((code) => readArrival(code, privateKey)))))
    onProgress(arrivals.length)
    await pause()
    return readFrom(at + 1)
  }
  return readFrom(0)
}

/** Reads one code as an arrival on a board. */
async function readArrival(code: FoundCode, privateKey: Uint8Array): Promise<Arrival> {
  const mark = code.text.slice(-MARK)
  const read = await readCode(code, privateKey)
  if (read.ok) return { mark, result: read.value }
  return { mark, reason: read.problem === 'otherKey' ? 'otherWorkshop' : 'impossible' }
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
