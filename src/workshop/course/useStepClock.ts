import { useSyncExternalStore } from 'react'
import { readStepClock, type StepClock } from './stepClock'
import { onEverySecond, thisMoment } from '../../platform/clock'

/** The clock of a step that began at a moment, updated every second. */
export function useStepClock(since: string, minutes: number): StepClock {
  // The seconds as a string: a new object each time would render endlessly.
  const now = useSyncExternalStore(onEverySecond, thisSecond)
  return readStepClock(since, now, minutes)
}

function thisSecond(): string {
  return `${thisMoment().slice(0, 19)}Z`
}
