import * as z from 'zod/mini'
import { limits } from '../core/limits'

export const line = z.string().check(z.maxLength(limits.line))
export const longText = z.string().check(z.maxLength(limits.text))

/** One of the three plans. `when` is a date as in `2026-12-31`, or empty. */
export const plan = z.strictObject({
  what: line,
  withWhom: line,
  when: z.union([z.iso.date(), z.literal('')]),
})
