/** The whole number that was typed, `undefined` where it is none or lies outside these. */
export function wholeNumber(text: string, from: number, to: number): number | undefined {
  const plain = text.trim()
  const value = /^\d{1,6}$/.test(plain) ? Number(plain) : NaN
  return value >= from && value <= to ? value : undefined
}
