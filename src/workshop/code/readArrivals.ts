import type { Arrival } from '../board/collect'
import type { FoundCode } from './findCodes'
import { readCode, readOpenCode } from './resultCode'

/** How many codes to read before yielding to the page: opening a seal takes a while. */
const BATCH = { open: 2000, sealed: 25 }

/** How many characters at its end identify a code: its check and what precedes it. */
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
  const [sealed, open] = [codes.filter((code) => code.sealed), codes.filter((code) => !code.sealed)]
  const batches = [
    ...inBatches(open, BATCH.open).map((batch) => async () => batch.map(readOpen)),
    ...inBatches(sealed, BATCH.sealed).map(
      (batch) => () => Promise.all(batch.map((code) => readSealed(code, privateKey))),
    ),
  ]
  const arrivals: Arrival[] = []
  const readFrom = async (at: number): Promise<Arrival[]> => {
    const readBatch = batches[at]
    if (!readBatch) return arrivals
    arrivals.push(...(await readBatch()))
    onProgress(arrivals.length)
    await pause()
    return readFrom(at + 1)
  }
  return readFrom(0)
}

function readOpen(code: FoundCode): Arrival {
  return arrivalOf(code, readOpenCode(code))
}

async function readSealed(code: FoundCode, privateKey: Uint8Array): Promise<Arrival> {
  return arrivalOf(code, await readCode(code, privateKey))
}

/** Turns what was read into an arrival on a board. */
function arrivalOf({ text }: FoundCode, read: Awaited<ReturnType<typeof readCode>>): Arrival {
  const mark = text.slice(-MARK)
  if (read.ok) return { mark, result: read.value }
  return { mark, reason: read.problem === 'otherKey' ? 'otherWorkshop' : 'impossible' }
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
