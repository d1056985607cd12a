import { optionalParts } from '../core/sharedResult'

type Migration = (data: object) => object

/** From each schema to the next. Only the result of the last one is validated. */
const migrations: Readonly<Record<number, Migration>> = {
  // 2 adds dilemmas, wanted balance, plans, notes and earlier scans.
  1: (data) => ({
    choices: {},
    wanted: {},
    plans: {},
    publicValue: '',
    notes: {},
    earlier: [],
    ...data,
    schema: 2,
  }),
  // 3 adds the workshop that a person takes part in.
  2: (data) => ({ ...data, schema: 3 }),
  // 4 keeps that workshop as a value; a link kept before 1.0.0 has to be opened again.
  3: (data) => {
    const { workshop: _, ...rest } = { workshop: undefined, ...data }
    return { ...rest, schema: 4 }
  },
  // 5 adds remarks on answers side by side.
  4: (data) => ({ ...inEachScan(data, (scan) => ({ ownWords: {}, ...scan })), schema: 5 }),
  // 6 has wishes per statement instead of per relation, and one step instead of three plans; notes
  // go. A workshop has another shape: a link kept before has to be opened again. It adds results of
  // colleagues.
  5: (data) => {
    const { workshop: _, ...rest } = { workshop: undefined, ...inEachScan(data, withOneStep) }
    return { colleagues: [], ...rest, schema: 6 }
  },
  // 7 keeps what was left out of a code. Until then nobody could tell that from what was not there
  // yet, so all that is not in it was left out.
  6: (data) => {
    const { workshop }: { workshop?: unknown } = data
    return { ...data, ...(isObject(workshop) && { workshop: withLeftOut(workshop) }), schema: 7 }
  },
}

/** Changes the scan in progress and those put aside, all in the same way. */
function inEachScan(data: object, change: Migration): object {
  const { earlier }: { earlier?: unknown } = data
  const scans = Array.isArray(earlier) && {
    earlier: earlier.map((scan: unknown) => (isObject(scan) ? change(scan) : scan)),
  }
  return { ...change(data), ...scans }
}

/** The first plan that is not empty becomes the step: mine, my team's, my organisation's. */
function withOneStep(scan: object): object {
  const { plans, ...rest } = without(scan, ['notes', 'wanted', 'focus'])
  const { I, T, O }: { I?: unknown; T?: unknown; O?: unknown } = isObject(plans) ? plans : {}
  const step = [I, T, O].find(saysSomething)
  return { wishes: {}, ...rest, ...(step !== undefined && { step }) }
}

function withLeftOut(workshop: object): object {
  const { given }: { given?: unknown } = workshop
  if (!isObject(given)) return workshop
  const { result }: { result?: unknown } = { result: undefined, ...given }
  const leftOut = optionalParts.filter((part) => !isObject(result) || !(part in result))
  return { ...workshop, given: { ...given, leftOut } }
}

function without(scan: object, gone: readonly string[]): { plans?: unknown } {
  return Object.fromEntries(Object.entries(scan).filter(([key]) => !gone.includes(key)))
}

function saysSomething(plan: unknown): boolean {
  if (!isObject(plan)) return false
  const { what, withWhom }: { what?: unknown; withWhom?: unknown } = plan
  return [what, withWhom].some((text) => typeof text === 'string' && text.trim() !== '')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Migrates saved data of an older schema to the current one; leaves anything else alone. */
export function migrate(raw: unknown, schema: number): unknown {
  const migration = migrations[schema]
  if (!isObject(raw) || migration === undefined) return raw
  return migrate(migration(raw), schema + 1)
}
