import { MAX_FILE_BYTES } from './encodeSavedFile'
import type { Parsed } from '../core/parsed'
import { decodeSavedFile, type SavedFile, type SavedFileProblem } from './savedFile'
import { readFile } from '../platform/readFile'

/** Reads a file with scans that the person chose. */
export async function openSavedFile(
  file: File,
  bank: Parameters<typeof decodeSavedFile>[1],
): Promise<Parsed<SavedFile, SavedFileProblem>> {
  const read = await readFile(file, MAX_FILE_BYTES)
  if ('text' in read) return decodeSavedFile(read.text, bank)
  return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
}
