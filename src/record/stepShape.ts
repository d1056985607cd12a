import * as z from 'zod/mini'
import { limits } from '../core/limits'

export const line = z.string().check(z.maxLength(limits.line))

/** One thing to do. `when` is a date as in `2026-12-31`, or empty. */
export const step = z.strictObject({
  what: line,
  withWhom: line,
  when: z.union([z.iso.date(), z.literal('')]),
})

/** Whether a text is a day that can be kept, or empty. */
export function isDay(text: string): boolean {
  return step.shape.when.safeParse(text).success
}
