/**
 * Whether a value is empty: absent, an empty text, or a list or object that holds only such values.
 */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isNothing)
  return value === undefined || value === null || value === ''
}
