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

type Clock = {
  readonly began: string
  readonly since: string
  readonly spent?: readonly number[]
}

/** More than a day is not kept, in seconds. */
export const LONGEST_STEP = 86_400

/**
 * The clock after going from one step to another at a moment. A step that was left goes on with the
 * time that it had: neither a step back nor one too far costs any.
 */
export function clockAfter(clock: Clock | undefined, from: number, to: number, at: string): Clock {
  if (!clock) return { began: at, since: at }
  if (from === to) return clock
  const { began, since, spent = [] } = clock
  const here = Math.min(LONGEST_STEP, readStepClock(since, at, 0).elapsed)
  const left = Array.from({ length: Math.max(spent.length, from + 1) }, (_, step) =>
    step === from ? here : (spent[step] ?? 0),
  )
  const before = Date.parse(at) - 1000 * (left[to] ?? 0)
  return { began, since: new Date(before).toISOString(), spent: left }
}

/** Minutes and seconds, as in `4:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.abs(seconds)
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`
}
