import { ambitions, levels, relations, type Form } from './framework'

const crossings = relations.length * ambitions.length

/** How many statements a form has: one for every crossing, or one for each of its levels. */
export const statementCount: Readonly<Record<Form, number>> = {
  quick: crossings,
  full: crossings * levels.length,
}

/** One dilemma for every pair of relations; the check of the content holds it. */
export const dilemmaCount = (relations.length * (relations.length - 1)) / 2

/** As the numbers below come to. */
export const STATEMENTS_PER_MINUTE = 4

/** Minutes that a part takes most people. */
export const minutesFor = { quick: 5, full: 15, dilemmas: 8 } as const

type Asked = { readonly form: Form; readonly dilemmas: boolean }

/** Minutes that all of what a workshop asks takes most people. */
export function minutesOf({ form, dilemmas }: Asked): number {
  return minutesFor[form] + (dilemmas ? minutesFor.dilemmas : 0)
}

/** A score rests on so many answers, however few statements there are. */
export const LEAST_ANSWERS = 3
