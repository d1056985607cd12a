/** To the nearest multiple, halves upwards. */
export function roundTo(step: number, value: number): number {
  return step * Math.floor(value / step + 0.5)
}
