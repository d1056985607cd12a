import type { MouseEvent } from 'react'

export type Steps = { readonly min: number; readonly max: number; readonly step: number }

/**
 * As wide as the thumb in `StepSlider.css`, whose centre stays half of that from the ends of the
 * line.
 */
const THUMB = 28

/** The step nearest to a value, within the ends. */
export function nearestStep({ min, max, step }: Steps, value: number): number {
  return Math.min(max, Math.max(min, min + step * Math.round((value - min) / step)))
}

/** The value where a line was tapped; `undefined` if the line has no width. */
export function placeToValue(
  { clientX, currentTarget }: MouseEvent<HTMLElement>,
  steps: Steps,
): number | undefined {
  const { left, width } = currentTarget.getBoundingClientRect()
  if (width <= THUMB) return undefined
  const part = (clientX - left - THUMB / 2) / (width - THUMB)
  return nearestStep(steps, steps.min + part * (steps.max - steps.min))
}
