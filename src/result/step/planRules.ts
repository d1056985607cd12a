import * as z from 'zod/mini'
import { levels, recordOf, relations } from '../../core/framework'
import { line, longText, plan } from '../../record/planShape'

/** What the form about the next step may hold: what can be kept, or nothing yet. */
export const planRules = z.strictObject({
  plans: z.strictObject(recordOf(levels, () => plan)),
  publicValue: line,
  notes: z.strictObject(recordOf(relations, () => longText)),
})

export type PlanValues = z.infer<typeof planRules>

/** Whether a text is a day that can be kept: one of the calendar, with a year of four digits. */
export function isDay(text: string): boolean {
  return plan.shape.when.safeParse(text).success
}
