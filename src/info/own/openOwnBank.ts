import { draftOf, draftOfUnfinished, type Draft } from '../../content/own/draft'
import { MOST_CHARACTERS } from '../../content/own/ownBankFile'
import {
  checkOwnBank,
  noBank,
  parseOwnBank,
  type Ours,
  type ReadOwnBank,
} from '../../content/own/readOwnBank'
import { readFile } from '../../platform/readFile'

/** A bank to continue with, one that can only be used, or why the file is not a bank. */
export type OpenedBank =
  { readonly draft: Draft } | { readonly read: ReadOwnBank } | { readonly problem: 'unreadable' }

/** Reads a bank that the person chose. Never rejects. */
export async function openOwnBank(file: File, ours: Ours): Promise<OpenedBank> {
  const found = await readFile(file, MOST_CHARACTERS)
  if ('text' in found) return openText(found.text, ours)
  return found.problem === 'tooLarge' ? { read: noBank('tooLarge') } : { problem: 'unreadable' }
}

function openText(text: string, ours: Ours): OpenedBank {
  const parsed = parseOwnBank(text)
  if (!parsed.ok) return { read: parsed }
  const read = checkOwnBank(parsed.value, ours)
  const draft = read.ok ? draftOf(read.value.file) : draftOfUnfinished(parsed.value)
  return draft ? { draft } : { read }
}
