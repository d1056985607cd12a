/**
 * The vocabulary of the scan. The ids never change and are always shown in this order; their Dutch
 * and English labels live in `content/framework.json`.
 */
export const relations = ['politics', 'organisation', 'society', 'citizens', 'profession'] as const
export const ambitions = ['purpose', 'connected', 'professional', 'partner'] as const
export const levels = ['I', 'T', 'O'] as const
export const forms = ['quick', 'full'] as const

export type Relation = (typeof relations)[number]
export type Ambition = (typeof ambitions)[number]
export type Level = (typeof levels)[number]
export type Form = (typeof forms)[number]

/** Every pair of relations, as in `politics-society`, in the fixed order. */
export function pairIds(): string[] {
  return relations.flatMap((a, i) => relations.slice(i + 1).map((b) => `${a}-${b}`))
}

/** A record with one value for every id of a list, in the order of that list. */
export function recordOf<Id extends string, Value>(
  ids: readonly Id[],
  valueOf: (id: Id) => Value,
): Record<Id, Value> {
  const record: Partial<Record<Id, Value>> = {}
  for (const id of ids) record[id] = valueOf(id)
  return record as Record<Id, Value>
}
