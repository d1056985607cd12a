import { ambitions, levels, relations, type Form } from './framework'

const crossings = relations.length * ambitions.length

/** How many statements a form has: one for every crossing, or one for each of its levels. */
export const statementCount: Readonly<Record<Form, number>> = {
  quick: crossings,
  full: crossings * levels.length,
}

/** One dilemma for every pair of relations; the check of the content holds it. */
export const dilemmaCount = (relations.length * (relations.length - 1)) / 2

const STATEMENTS_PER_MINUTE = 4

/** Minutes that so many statements take most people. */
export function minutesOf(statements: number): number {
  return Math.ceil(statements / STATEMENTS_PER_MINUTE)
}

/** Minutes that a part of the app's own bank takes most people. */
export const minutesFor = {
  quick: minutesOf(statementCount.quick),
  full: minutesOf(statementCount.full),
  dilemmas: 8,
} as const

/** A score rests on so many answers, however few statements there are. */
export const LEAST_ANSWERS = 3
