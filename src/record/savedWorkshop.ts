import * as z from 'zod/mini'
import { forms } from '../core/framework'
import { handIns, isKey, isMailOrNone, isTitle, type Workshop } from '../core/workshop'

/** A workshop as a participant's scan and the trainer's board keep it. */
export const savedWorkshop = z.strictObject({
  publicKey: z.string().check(z.refine(isKey)),
  form: z.enum(forms),
  dilemmas: z.boolean(),
  handIn: z.enum(handIns),
  mail: z.string().check(z.refine(isMailOrNone)),
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  bank: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)),
  title: z.string().check(z.refine(isTitle)),
}) satisfies z.ZodMiniType<Workshop>
