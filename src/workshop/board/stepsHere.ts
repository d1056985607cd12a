import { keepPreference, readPreference } from '../../platform/preference'

const STEPS = 'steps.'

/**
 * Remembers how far a board was that is erased, and nothing else of it: the group has seen its
 * pictures, so that an older file of it may not make others without them.
 * @param name of the board
 */
export function rememberSteps(name: string, steps: number): void {
  if (steps > stepsHere(name)) keepPreference(STEPS + name, String(steps))
}

export function stepsHere(name: string): number {
  return Number(readPreference(STEPS + name) ?? 0)
}
