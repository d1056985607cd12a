import { MOST_CHARACTERS } from '../../content/own/ownBankFile'
import { readOwnBank, type Ours, type ReadOwnBank } from '../../content/own/readOwnBank'
import { readFile } from '../../platform/readFile'

/** What becomes of a file, also of one that the browser cannot get at. */
export type OpenedBank = ReadOwnBank | { readonly ok: false; readonly problem: 'unreadable' }

/** Reads and checks a question bank that the person chose. Never rejects. */
export async function openOwnBank(file: File, ours: Ours): Promise<OpenedBank> {
  const read = await readFile(file, MOST_CHARACTERS)
  if ('text' in read) return readOwnBank(read.text, ours)
  return read.problem === 'tooLarge'
    ? { ok: false, problem: 'tooLarge', wrong: [], count: 0 }
    : { ok: false, problem: 'unreadable' }
}
