import type { SavedScan } from './savedScan'
import { fileParts, pick } from './shape'

/** Marks a file as ours, so that no other file is mistaken for one. */
export const FILE_APP = 'ambtskompas'
export const FILE_KIND = 'scans'

/** The largest file that is read, and so the largest that may be written. */
export const MAX_FILE_BYTES = 1_000_000

/**
 * Encodes all data of a person as the text of a file, for `decodeSavedFile` to read. Separate from
 * the decoder, so that the error page can write a file without the schema library.
 * @param saved as in `2026-11-24T10:30:00.000Z`
 */
export function encodeSavedFile(scan: Omit<SavedScan, 'revision'>, saved: string): string {
  const { schema, bank } = scan
  const file = {
    app: FILE_APP,
    kind: FILE_KIND,
    schema,
    saved,
    bank,
    ...pick(scan, fileParts),
  }
  return JSON.stringify(file, null, 1)
}

/** Whether a text is small enough to be read back from a file. */
export function fitsFile(text: string): boolean {
  return new TextEncoder().encode(text).length <= MAX_FILE_BYTES
}
