/** Whether there is nothing in a value: no value, an empty text, or only that inside. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isNothing)
  return value === undefined || value === null || value === ''
}
