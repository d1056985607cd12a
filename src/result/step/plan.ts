/**
 * The same day some months later, or the last day of a month that is too short for it.
 * @param day as in `2026-11-30`
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)))
  return later.toISOString().slice(0, 10)
}
