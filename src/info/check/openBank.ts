import type { Parsed } from '../../core/parsed'
import { parseJson } from '../../core/parseJson'
import { checkOwnBank, isMaybeBank } from '../../content/check/checkOwnBank'
import type { Fault } from '../../content/check/rules'
import { readFile } from '../../platform/readFile'

/** The largest question bank that is read; ours has 30 kB. */
const MAX_BANK_BYTES = 1_000_000
/** Colons in it; ours has some 700. A megabyte of names, each followed by one, holds up the page. */
const MOST_COLONS = 10_000

/**
 * Why a file is not checked: `tooLarge` for any bank · `unreadable` the browser cannot get at it ·
 * `notOurs` something else · `damaged` a bank, but no JSON: cut off, or a slip in the typing.
 */
export type BankFileProblem = 'tooLarge' | 'unreadable' | 'notOurs' | 'damaged'

/** What is wrong with a question bank, and how many statements there are in it. */
export type CheckedBank = { readonly faults: readonly Fault[]; readonly statements: number }

/** Reads and checks a question bank that the person chose. Never rejects. */
export async function openBank(file: File): Promise<Parsed<CheckedBank, BankFileProblem>> {
  const read = await readFile(file, MAX_BANK_BYTES)
  if ('problem' in read) return { ok: false, problem: read.problem }
  if (read.text.split(':').length > MOST_COLONS) return { ok: false, problem: 'notOurs' }
  const json = parseJson(read.text)
  if (isMaybeBank(json)) {
    const { faults } = checkOwnBank(json)
    return { ok: true, value: { faults, statements: json.statements.length } }
  }
  const cutOff = json === undefined && /"statements"\s*:/.test(read.text)
  return { ok: false, problem: cutOff ? 'damaged' : 'notOurs' }
}
