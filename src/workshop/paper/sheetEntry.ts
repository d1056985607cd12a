import { frequencies, type Answer, type Answers } from '../../core/statement'

/** The answer to a statement on a sheet of paper; `skipped` is a row without a tick. */
export type Given = Answer | 'skipped'

/** A sheet of paper while it is being typed in. */
export type Sheet = {
  /** The statements in the order of the paper. */
  readonly ids: readonly string[]
  /** The index of the next statement; the number of statements after the last. */
  readonly at: number
  /** By statement id. A missing statement was not typed in yet. */
  readonly given: Readonly<Record<string, Given>>
  /** An answer was typed after the last statement: perhaps a row was typed twice. */
  readonly surplus: boolean
}

export function newSheet(ids: readonly string[]): Sheet {
  return { ids, at: 0, given: {}, surplus: false }
}

/** Records the answer to the current statement, and moves on to the next. */
export function give(sheet: Sheet, given: Given): Sheet {
  const id = sheet.ids[sheet.at]
  if (id === undefined) return { ...sheet, surplus: true }
  return { ...sheet, at: sheet.at + 1, given: { ...sheet.given, [id]: given } }
}

/** Goes to a statement, counted from 0, without changing any; stays within the sheet. */
export function moveTo(sheet: Sheet, at: number): Sheet {
  return { ...sheet, at: Math.min(Math.max(0, at), sheet.ids.length), surplus: false }
}

const givenByKey: ReadonlyMap<string, Given> = new Map<string, Given>([
  ...frequencies.map((frequency): [string, Given] => [String(frequency), frequency]),
  ['0', 'na'],
  ['n', 'na'],
  ['N', 'na'],
  [' ', 'skipped'],
  ['Enter', 'skipped'],
])

const moves: ReadonlyMap<string, (sheet: Sheet) => number> = new Map([
  ['Backspace', ({ at }: Sheet) => at - 1],
  ['ArrowLeft', ({ at }: Sheet) => at - 1],
  ['ArrowUp', ({ at }: Sheet) => at - 1],
  ['ArrowRight', ({ at }: Sheet) => at + 1],
  ['ArrowDown', ({ at }: Sheet) => at + 1],
  ['Home', () => 0],
  ['End', firstOpen],
])

/**
 * Applies a key to a sheet: 1 to 5, 0 or n, space and Enter give an answer, the arrows, Backspace,
 * Home and End move. Total: any other key returns the same sheet.
 * @param key as in `KeyboardEvent.key`
 */
export function pressKey(sheet: Sheet, key: string): Sheet {
  const given = givenByKey.get(key)
  if (given !== undefined) return give(sheet, given)
  const move = moves.get(key)
  return move ? moveTo(sheet, move(sheet)) : sheet
}

/** The first statement that was not typed in, from 0; past the end if there is none. */
function firstOpen({ ids, given }: Sheet): number {
  const index = ids.findIndex((id) => given[id] === undefined)
  return index < 0 ? ids.length : index
}

/** The numbers on the paper of the statements that were not typed in. */
export function openNumbers({ ids, given }: Sheet): number[] {
  return ids.flatMap((id, index) => (given[id] === undefined ? [index + 1] : []))
}

/** Whether nothing was typed in yet. */
export function isBlankSheet({ given }: Sheet): boolean {
  return Object.keys(given).length === 0
}

/** The answers as scoring takes them, without those skipped or not typed in. */
export function answersOf({ ids, given }: Sheet): Answers {
  return Object.fromEntries(
    ids.flatMap((id): [string, Answer][] => {
      const answer = given[id]
      return answer === undefined || answer === 'skipped' ? [] : [[id, answer]]
    }),
  )
}
