import { searchCodes, type Findings } from './findCodes'
import { withoutQuotes } from './withoutQuotes'

/** The approximate number of characters to search before yielding to the page. */
const PIECE = 60_000

/** No code extends past the beginning of another, so a text can be cut there. */
const beginning = /ambt-?2/i

/**
 * Finds the codes in a text of any length without blocking the page; the same as `findCodes`.
 * @param pause lets other work run for a moment
 */
export async function findManyCodes(text: string, pause: () => Promise<void>): Promise<Findings> {
  const all: Findings = { codes: [], damaged: [] }
  const findFrom = async (start: number, linesBefore: number): Promise<Findings> => {
    const end = endOfPiece(text, start)
    const piece = text.slice(start, end)
    const found = await finish(searchCodes(piece), pause)
    for (const code of found.codes) all.codes.push({ ...code, line: code.line + linesBefore })
    for (const part of found.damaged) all.damaged.push({ ...part, line: part.line + linesBefore })
    if (end >= text.length) return withoutQuotes(all)
    await pause()
    return findFrom(end, linesBefore + countLines(piece))
  }
  return findFrom(0, 0)
}

async function finish(
  work: ReturnType<typeof searchCodes>,
  pause: () => Promise<void>,
): Promise<Findings> {
  const step = work.next()
  if (step.done) return step.value
  await pause()
  return finish(work, pause)
}

/** The place where this piece can end without cutting through a code. */
function endOfPiece(text: string, start: number): number {
  const least = start + PIECE
  if (least + PIECE >= text.length) return text.length
  const excerpt = text.slice(least, least + PIECE)
  const places = [excerpt.search(beginning), excerpt.indexOf('\n') + 1]
  const place = places.find((at) => at > 0) ?? PIECE
  return least + place
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
