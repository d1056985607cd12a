import { ambitions, levels, relations, type Form } from './framework'

const crossings = relations.length * ambitions.length

/** The number of statements in a form: one for every crossing, or one for each of its levels. */
export const statementCount: Readonly<Record<Form, number>> = {
  quick: crossings,
  full: crossings * levels.length,
}

/** One dilemma for every pair of relations; the content check ensures it. */
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

type Asked = { readonly form: Form; readonly dilemmas: boolean }

/**
 * Minutes that everything a workshop asks takes most people.
 * @param statements how many there are in each form of the bank in use
 */
export function minutesAsked(
  { form, dilemmas }: Asked,
  statements: Readonly<Record<Form, number>>,
): number {
  return minutesOf(statements[form]) + (dilemmas ? minutesFor.dilemmas : 0)
}

/** A score needs this many answers, however few statements there are. */
export const LEAST_ANSWERS = 3
/** A radar needs this many relations with a score. */
export const LEAST_FOR_RADAR = 3
/** How many contrasts lead a result. */
export const MOST_CONTRASTS = 3
/** From this many steps on, a difference between two answers is named. */
export const LARGE_STEP = 2
/** Months after which a person or a group looks back. */
export const LOOK_BACK_MONTHS = 3
