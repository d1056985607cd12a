import * as z from 'zod/mini'
import { isDay } from '../core/days'
import { limits } from '../core/limits'

export const line = z.string().check(z.maxLength(limits.line))

/** One thing to do. `when` is a date as in `2026-12-31`, or empty. */
export const step = z.strictObject({
  what: line,
  withWhom: line,
  when: z.string().check(z.refine((text) => text === '' || isDay(text))),
})
