/** Parses a typed whole number; `undefined` if it is not one or is out of range. */
export function wholeNumber(text: string, from: number, to: number): number | undefined {
  const plain = text.trim()
  const value = /^\d{1,6}$/.test(plain) ? Number(plain) : NaN
  return value >= from && value <= to ? value : undefined
}
