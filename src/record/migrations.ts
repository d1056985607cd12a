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
}

/** Migrates saved data of an older schema to the current one; leaves anything else alone. */
export function migrate(raw: unknown, schema: number): unknown {
  const migration = migrations[schema]
  if (typeof raw !== 'object' || raw === null || migration === undefined) return raw
  return migrate(migration(raw), schema + 1)
}
