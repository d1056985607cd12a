import { MAX_FILE_BYTES } from '../../../codec/encodeSavedFile'
import type { Parsed } from '../../../codec/parsed'
import { decodeSavedFile, type SavedFile, type SavedFileProblem } from '../../../codec/savedFile'
import { readFile } from '../../../platform/readFile'
import { bankRef } from './keptScans'

/** Reads a file with scans that the person chose. */
export async function openSavedFile(file: File): Promise<Parsed<SavedFile, SavedFileProblem>> {
  const read = await readFile(file, MAX_FILE_BYTES)
  if ('text' in read) return decodeSavedFile(read.text, bankRef)
  return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
}
