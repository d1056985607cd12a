import * as z from 'zod/mini'
import type { Colleague } from '../core/colleague'
import { limits } from '../core/limits'
import { count, perRelation } from './savedResult'

/** The kept part of a colleague's link: no name, only the moment at which it was kept. */
export const savedColleague = z.strictObject({
  /** As in `2026-11-24T10:30:00.000Z`. */
  kept: z.iso.datetime(),
  bank: count(2 ** 15 - 1),
  now: perRelation(0, 100, 5),
  topics: z.array(z.string().check(z.maxLength(170))).check(z.maxLength(limits.topics)),
}) satisfies z.ZodMiniType<Colleague>
