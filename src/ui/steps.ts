import type { MouseEvent } from 'react'

export type Steps = { readonly min: number; readonly max: number; readonly step: number }

/** As wide as the thumb in `StepSlider.css`: at the ends of the line its middle is half of it away. */
const THUMB = 28

/** The step nearest to a value, within the ends. */
export function nearestStep({ min, max, step }: Steps, value: number): number {
  return Math.min(max, Math.max(min, min + step * Math.round((value - min) / step)))
}

/** The value at the place of a tap on a line; absent where the line has no width. */
export function placeToValue(
  { clientX, currentTarget }: MouseEvent<HTMLElement>,
  steps: Steps,
): number | undefined {
  const { left, width } = currentTarget.getBoundingClientRect()
  if (width <= THUMB) return undefined
  const part = (clientX - left - THUMB / 2) / (width - THUMB)
  return nearestStep(steps, steps.min + part * (steps.max - steps.min))
}
