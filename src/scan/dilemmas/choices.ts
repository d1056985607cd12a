import type { Choice } from '../../record/savedScan'
import { readScan } from '../../record/scan'

/** The first choice, then the choice after each of the two turns. */
export const steps = [0, 1, 2] as const
export type Step = (typeof steps)[number]

/** Keeps the value of a radio as the choice of a step; the choices of the other steps stay. */
export function keepChoice(id: string, step: Step, value: string): void {
  const choice = byValue[value]
  if (choice === undefined) return
  const { choices, change } = readScan()
  const made = choices[id] ?? []
  change({
    choices: { ...choices, [id]: [...made.slice(0, step), choice, ...made.slice(step + 1)] },
  })
}

/** Removes every choice in a dilemma, as if it had been skipped. */
export function dropChoices(id: string): void {
  const { choices, change } = readScan()
  const { [id]: _, ...others } = choices
  change({ choices: others })
}

const byValue: Readonly<Record<string, Choice>> = { '0': 0, '1': 1, '2': 2, '3': 3 }
