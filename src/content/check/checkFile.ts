import * as z from 'zod/mini'
import { parseJson } from '../../core/parseJson'
import type { ContentFile } from './finding'
import type { Fault } from './rules'
import { shapeFaults } from './shape'

/**
 * Checks one content file against its shape. Text that is not JSON is reported as a fault, not
 * thrown.
 */
export function checkFile<Value>(
  file: ContentFile,
  schema: z.ZodMiniType<Value>,
  text: string,
): { readonly value?: Value; readonly faults: readonly Fault[] } {
  const input = parseJson(text)
  if (input === undefined) return { faults: [{ file, rule: 'unreadable', values: {} }] }
  const parsed = schema.safeParse(input)
  if (parsed.success) return { value: parsed.data, faults: [] }
  return { faults: shapeFaults(file, input, parsed.error.issues) }
}
