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
  // 5 adds what was said of answers side by side, in the scan and in those put aside.
  4: (data) => {
    const { earlier }: { earlier?: unknown } = data
    const scans = Array.isArray(earlier) ? { earlier: earlier.map(withOwnWords) } : {}
    return { ...data, ...withOwnWords(data), ...scans, schema: 5 }
  },
}

function withOwnWords<Scan>(scan: Scan): Scan {
  return isObject(scan) ? { ownWords: {}, ...scan } : scan
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
