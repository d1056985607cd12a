import type * as z from 'zod/mini'

/** The parts of the definitions of zod in which other schemas stand. */
type Def = {
  readonly shape?: Readonly<Record<string, Schema>>
  readonly innerType?: Schema
  readonly element?: Schema
  readonly valueType?: Schema
}
type Schema = { readonly _zod: { readonly def: unknown } }

/** The keys of a schema that occur nowhere in a value, however deep, as in `rounds.closed`. */
export function lackingIn(value: unknown, schema: z.ZodMiniType): string[] {
  return lacking([value], schema, '')
}

function lacking(values: readonly unknown[], { _zod: { def } }: Schema, before: string): string[] {
  const { shape, innerType, element, valueType } = def as Def
  if (shape) {
    return Object.entries(shape).flatMap(([key, each]) => {
      const found = values.flatMap((value) => partOf(value, key) ?? [])
      return found.length === 0 ? [before + key] : lacking(found, each, `${before}${key}.`)
    })
  }
  if (innerType) return lacking(values, innerType, before)
  const inside = element ?? valueType
  return inside ? lacking(values.flatMap(contentOf), inside, before) : []
}

/** A part of an object, in a list so that a list stays one. */
function partOf(value: unknown, key: string): unknown[] | undefined {
  const found = contains(value) ? value[key] : undefined
  return found === undefined ? undefined : [found]
}

/** What is in a list or a record. */
function contentOf(value: unknown): unknown[] {
  return contains(value) ? Object.values(value) : []
}

function contains(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
