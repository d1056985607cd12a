/** The time of a step of a script, in whole seconds. */
export type StepClock = {
  readonly elapsed: number
  /** Below zero once the step takes longer than planned. */
  readonly left: number
}

/**
 * Works out the clock of a step from the moment it began, so that it survives a reload.
 * @param since as in `2026-11-24T10:30:00.000Z`
 * @param now the same; if the clock was set back, the step counts as just begun
 */
export function readStepClock(since: string, now: string, minutes: number): StepClock {
  const passed = Math.floor((Date.parse(now) - Date.parse(since)) / 1000)
  const elapsed = Math.max(0, passed)
  return { elapsed, left: minutes * 60 - elapsed }
}

/** Minutes and seconds, as in `4:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.abs(seconds)
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`
}
