import { draftOf, draftOfUnfinished, type Draft } from '../../content/own/draft'
import { MOST_CHARACTERS } from '../../content/own/ownBankFile'
import { readOwnBank, type Ours, type ReadOwnBank } from '../../content/own/readOwnBank'
import { parseJson } from '../../core/parseJson'
import { readFile } from '../../platform/readFile'

/** A bank to continue with, one that can only be used, or why the file is not a bank. */
export type OpenedBank =
  { readonly draft: Draft } | { readonly read: ReadOwnBank } | { readonly problem: 'unreadable' }

/** Reads a bank that the person chose. Never rejects. */
export async function openOwnBank(file: File, ours: Ours): Promise<OpenedBank> {
  const found = await readFile(file, MOST_CHARACTERS)
  if ('text' in found) return openText(found.text, ours)
  return found.problem === 'tooLarge'
    ? { read: { ok: false, problem: 'tooLarge', wrong: [], musts: [], count: 0 } }
    : { problem: 'unreadable' }
}

function openText(text: string, ours: Ours): OpenedBank {
  const read = readOwnBank(text, ours)
  const isUnfinished = !read.ok && (read.problem === 'shape' || read.problem === 'count')
  const draft = read.ok
    ? draftOf(read.value.file)
    : isUnfinished
      ? draftOfUnfinished(parseJson(text))
      : undefined
  return draft ? { draft } : { read }
}
