import { forms, type Form } from '../../core/framework'
import { LEAST_ON_A_SIDE, leastThresholds } from '../../core/thresholds'
import { COLLEAGUE_STEP, MOST_REVISIONS, MOST_WISHES } from '../../core/shareLimits'
import {
  dilemmaCount,
  LARGE_STEP,
  LEAST_ANSWERS,
  LEAST_FOR_RADAR,
  LOOK_BACK_MONTHS,
  minutesFor,
  minutesOf,
  MOST_CONTRASTS,
  statementCount,
} from '../../core/sizes'

/** The numbers that are rules, under the names by which the texts mention them. */
const rules: Record<string, number> = {
  quickStatements: statementCount.quick,
  fullStatements: statementCount.full,
  quickMinutes: minutesFor.quick,
  fullMinutes: minutesFor.full,
  dilemmaMinutes: minutesFor.dilemmas,
  mostWishes: MOST_WISHES,
  mostHidden: LEAST_ON_A_SIDE - 1,
}

/** Numbers that are written as a word in a sentence, with a capital at its beginning. */
const inSentences: Readonly<Record<string, number>> = {
  dilemmaCount,
  leastPeople: leastThresholds.median,
  leastAnswers: LEAST_ANSWERS,
  mostChanges: MOST_REVISIONS - 1,
  leastOnSide: LEAST_ON_A_SIDE,
  leastForRadar: LEAST_FOR_RADAR,
  mostContrasts: MOST_CONTRASTS,
  largeStep: LARGE_STEP,
  lookBackMonths: LOOK_BACK_MONTHS,
  colleagueStep: COLLEAGUE_STEP,
}

/** Sets other numbers of statements, with the minutes that they take. */
export function countForms(counts: Readonly<Record<Form, number>>): void {
  for (const form of forms) {
    rules[`${form}Statements`] = counts[form]
    rules[`${form}Minutes`] = minutesOf(counts[form])
  }
}

/** A number as a language writes it in a sentence: small ones as a word. */
export function wordFor(n: number, numbers: Readonly<Record<string, string>>): string {
  return numbers[`n${String(n)}`] ?? String(n)
}

/**
 * Fills the names of rules in a text; any other `{name}` stays.
 * @param numbers the words for small numbers, by key as in `n5`
 */
export function fillRules(text: string, numbers: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (Object.hasOwn(rules, name)) return String(rules[name])
    const small = name.charAt(0).toLowerCase() + name.slice(1)
    const n = Object.hasOwn(inSentences, small) ? inSentences[small] : undefined
    if (n === undefined) return whole
    const word = wordFor(n, numbers)
    return small === name ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })
}
