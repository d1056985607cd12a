import type * as z from 'zod/mini'
import { parseJson } from '../../core/parseJson'
import type { OwnBank } from '../inUse'
import { makeOwnBank, type BuiltIn } from './makeOwnBank'
import { fromLines } from './bankLines'
import { MOST_CHARACTERS, ownBankFile, statementsAllowed, type OwnBankFile } from './ownBankFile'
import {
  adviceOn,
  doublesIn,
  mustsOf,
  type AdviceId,
  type MustId,
  type Remark,
} from './ownBankRules'
import { placeOf } from './ownPartsRules'

/**
 * The most colons, opening braces and brackets. A file full of keys or of empty values would freeze
 * the page.
 */
const MOST = { colons: 5000, openings: 1500 } as const

function isTooMuch(text: string): boolean {
  return text.split(':').length > MOST.colons || text.split(/[[{]/).length > MOST.openings
}

/**
 * Why a text is not a bank: `tooLarge` too long for any · `notOurs` something else · `damaged` a
 * bank, but cut off or with a typing error · `count` too few or too many statements · `shape` a
 * statement, a name or another part has a wrong value.
 */
type OwnBankProblem = 'tooLarge' | 'notOurs' | 'damaged' | 'count' | 'shape'

/**
 * Something whose shape is wrong: the index of the statement, and which part of it or of the file.
 */
type WrongShape = { readonly at?: number; readonly part: string }

export type ReadOwnBank = { readonly ok: true; readonly value: CheckedOwnBank } | NoBank

type NoBank = {
  readonly ok: false
  readonly problem: OwnBankProblem
  readonly wrong: readonly WrongShape[]
  /** Other faults to fix, as far as they can be found already. */
  readonly musts: readonly Remark<MustId>[]
  /** The number of statements, if they were counted. */
  readonly count: number
}

/** A bank of the right shape, and the remarks about it. It can be used if there are no musts. */
type CheckedOwnBank = {
  readonly file: OwnBankFile
  readonly own: OwnBank
  readonly musts: readonly Remark<MustId>[]
  readonly advice: readonly Remark<AdviceId>[]
}

/** The parts of the app's own bank that are needed to make one: its id, names and dilemmas. */
export type Ours = BuiltIn & { readonly id: string }

/** The value that stands in the text of a file, not yet checked. */
export function parseOwnBank(
  text: string,
): { readonly ok: true; readonly value: unknown } | NoBank {
  if (text.length > MOST_CHARACTERS) return noBank('tooLarge')
  if (isTooMuch(text)) return noBank('notOurs')
  const value = parseJson(text)
  if (value !== undefined) return { ok: true, value }
  return noBank(/"statements"\s*:/.test(text) ? 'damaged' : 'notOurs')
}

/** Reads a bank from the text of a file. Never throws. */
export function readOwnBank(text: string, ours: Ours): ReadOwnBank {
  const parsed = parseOwnBank(text)
  return parsed.ok ? checkOwnBank(parsed.value, ours) : parsed
}

/** The same for the lines that a link holds; see `bankLines.ts`. */
export function readBankLines(lines: string, ours: Ours): ReadOwnBank {
  const isTooLarge = isTooMuch(lines) || lines.split('\n').length > 1 + statementsAllowed.most
  return isTooLarge ? noBank('tooLarge') : checkOwnBank(fromLines(lines), ours)
}

/** The same for a bank that is already parsed, as from the page for custom statements. */
export function checkOwnBank(value: unknown, ours: Ours): ReadOwnBank {
  if (!hasStatements(value)) return noBank('notOurs')
  const { data: file, error } = ownBankFile.safeParse(value)
  if (!file) {
    const { statements } = value
    return {
      ...noBank(...whyOf(error.issues)),
      musts: doublesIn(statements.map(textOf)),
      count: statements.length,
    }
  }
  const own = makeOwnBank(file, ours)
  const { bank } = own
  return {
    ok: true,
    value: { file, own, musts: mustsOf(file, bank, ours.id), advice: adviceOn(file, bank) },
  }
}

/** A bank in which nothing has to be fixed before it is used. */
export function usableOf(read: ReadOwnBank): OwnBank | undefined {
  return read.ok && read.value.musts.length === 0 ? read.value.own : undefined
}

function hasStatements(value: unknown): value is { readonly statements: readonly unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'statements' in value &&
    Array.isArray(value.statements)
  )
}

/** The text of a statement that may lack anything, in its first language. */
function textOf(statement: unknown): string {
  const text: unknown =
    typeof statement === 'object' && statement !== null ? Reflect.get(statement, 'text') : undefined
  return typeof text === 'string' ? text : ''
}

function whyOf(issues: readonly z.core.$ZodIssue[]): [OwnBankProblem, WrongShape[]] {
  const isCount = ({ path }: z.core.$ZodIssue) => path.length === 1 && path[0] === 'statements'
  const shapes = issues.filter((issue) => !isCount(issue))
  const wrong = shapes.map(({ path, code, ...issue }): WrongShape => {
    const [first, at, part] = path
    const keys = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.map(String) : []
    if (first !== 'statements' || typeof at !== 'number') {
      return { part: placeOf([...path, ...keys.slice(0, 1)]) }
    }
    return { at, part: keys[0] ?? String(part ?? '') }
  })
  return [shapes.length === 0 ? 'count' : 'shape', wrong]
}

export function noBank(problem: OwnBankProblem, wrong: readonly WrongShape[] = []): NoBank {
  return { ok: false, problem, wrong, musts: [], count: 0 }
}
