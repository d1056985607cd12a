import * as z from 'zod/mini'
import { cleanName } from '../core/cleanName'
import { FILE_APP, FILE_KIND, MAX_FILE_BYTES } from './encodeSavedFile'
import { migrate } from './migrations'
import type { Parsed } from '../core/parsed'
import { parseJson } from '../core/parseJson'
import { everything, isFromNewerBank, SAVED_SCAN_SCHEMA, schemaOf } from './savedScan'
import { isBlank } from './work'

const savedFile = z.strictObject({
  app: z.literal(FILE_APP),
  kind: z.literal(FILE_KIND),
  /** When the file was made, as in `2026-11-24T10:30:00.000Z`. */
  saved: z.iso.datetime(),
  ...everything,
})

export type SavedFile = z.infer<typeof savedFile>

/**
 * Why a file is rejected: `tooLarge` larger than any we write · `notOurs` something else, or for
 * another question bank · `newer` written by a newer version · `damaged` ours, but cut or changed.
 */
export type SavedFileProblem = 'tooLarge' | 'notOurs' | 'newer' | 'damaged'

type Ours = { readonly id: string; readonly version: number }

/** Reads a file that `encodeSavedFile` made, on any device, in any version up to this one. */
export function decodeSavedFile(text: string, bank: Ours): Parsed<SavedFile, SavedFileProblem> {
  if (text.length > MAX_FILE_BYTES) return failed('tooLarge')
  const json = parseJson(text)
  if (json === undefined) return failed(startsAsOurs.test(text) ? 'damaged' : 'notOurs')
  if (!envelope.safeParse(json).success) return failed('notOurs')
  const schema = schemaOf(json)
  if (schema > SAVED_SCAN_SCHEMA) return failed('newer')
  const read = savedFile.safeParse(migrate(json, schema))
  if (!read.success) return failed('damaged')
  const file = { ...read.data, earlier: read.data.earlier.map(withCleanName) }
  if ([file, ...file.earlier].some((scan) => scan.bank.id !== bank.id)) return failed('notOurs')
  if (isFromNewerBank(file, bank.version)) return failed('newer')
  const empty = isBlank(file) && file.earlier.length === 0 && file.colleagues.length === 0
  return empty ? failed('damaged') : { ok: true, value: file }
}

const startsAsOurs = new RegExp(`^\\s*\\{\\s*"app"\\s*:\\s*"${FILE_APP}"`)
const envelope = z.looseObject({ app: z.literal(FILE_APP), kind: z.literal(FILE_KIND) })

function failed(problem: SavedFileProblem) {
  return { ok: false, problem } as const
}

function withCleanName<Scan extends { name: string }>(scan: Scan): Scan {
  return { ...scan, name: cleanName(scan.name) }
}
