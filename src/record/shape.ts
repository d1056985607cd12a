import { isNothing } from '../core/nothing'
import type { EarlierScan, everything, SavedScan } from './savedScan'

/** One part of a person's data; the rest of a record is its envelope. */
export type Part = Exclude<keyof SavedScan, 'schema' | 'revision' | 'bank'>

/** A person's work in this scan, and the scans put aside before it. */
export type ScanData = { readonly [Key in Part]: SavedScan[Key] }

export type Place = NonNullable<ScanData['place']>

type Row<Key extends Part> = {
  /** Its value while nothing has been done. */
  readonly empty: ScanData[Key]
  /**
   * What it belongs to: `work` to one scan, and is put aside and brought back with it · `progress`
   * to the scan in progress, and ends with it · `person` to the person, whichever scan is current.
   */
  readonly of: Key extends keyof EarlierScan ? 'work' : 'progress' | 'person'
  readonly inFile: Key extends keyof typeof everything ? true : false
} & (string extends keyof SavedScan[Key]
  ? {
      /** Keyed by statement or dilemma, and asked again if its meaning changed. */
      readonly byId: true
    }
  : unknown)

/**
 * How every part is handled. Everything done with a scan as a whole is derived from this table. It
 * is separate from the schema, whose library a first visit does not wait for. A new key in the
 * schema is a type error here until it has its row.
 */
const shape = {
  answers: { empty: {}, of: 'work', inFile: true, byId: true },
  choices: { empty: {}, of: 'work', inFile: true, byId: true },
  step: { empty: undefined, of: 'work', inFile: true },
  publicValue: { empty: '', of: 'work', inFile: true },
  wishes: { empty: {}, of: 'work', inFile: true, byId: true },
  ownWords: { empty: {}, of: 'work', inFile: true },
  answeredOn: { empty: undefined, of: 'work', inFile: true },
  place: { empty: undefined, of: 'progress', inFile: true },
  // Reminders given on one device do not matter on another.
  reminded: { empty: [], of: 'progress', inFile: false },
  earlier: { empty: [], of: 'person', inFile: true },
  colleagues: { empty: [], of: 'person', inFile: true },
  // A file may go to somebody else; the codes given in a workshop are this person's alone.
  workshop: { empty: undefined, of: 'person', inFile: false },
} satisfies { readonly [Key in Part]: Row<Key> }

/** The names of the parts whose row in the table matches. */
export type PartsThat<Says> = {
  [Key in Part]: (typeof shape)[Key] extends Says ? Key : never
}[Part]

export const parts = Object.keys(shape) as Part[]
export const workParts = partsThat({ of: 'work' })
export const personParts = partsThat({ of: 'person' })
export const fileParts = partsThat({ inFile: true })
/** The parts that move with the scan in progress from device to device. */
export const progressInFile = partsThat({ of: 'progress', inFile: true })
export const partsById = partsThat({ byId: true })

function partsThat<const Says extends object>(says: Says): PartsThat<Says>[] {
  const rows: Readonly<Record<Part, Readonly<Record<string, unknown>>>> = shape
  const said = Object.entries(says)
  const found = parts.filter((key) => said.every(([column, value]) => rows[key][column] === value))
  return found as PartsThat<Says>[]
}

/** Picks these keys of an object; undefined values are left out. */
export function pick<From, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  const found = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])
  return Object.fromEntries(found) as Pick<From, Key>
}

/** A scan in which nothing has been done yet. Both forms read the same answers. */
export const emptyScan = Object.fromEntries(
  parts.map((key) => [key, shape[key].empty]),
) as unknown as ScanData

/** Whether nothing was done and nothing is put aside. */
export function isEmpty(scan: ScanData): boolean {
  return parts.every((key) => isEmptyPart(scan, key))
}

export function isEmptyPart(scan: Partial<ScanData>, key: Part): boolean {
  return scan[key] === emptyScan[key] || isNothing(scan[key])
}
