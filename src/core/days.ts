/** Days as in `2026-11-30`. */

const DAY_MS = 86_400_000
const FRIDAY = 5

/** Whether a text is a day of the calendar, written as in `2026-11-30`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && asDay(time) === text
}

/** The first Friday after a day; where that is a public holiday, the working day after it. */
export function nextFriday(day: string): string {
  const toFriday = (FRIDAY + 7 - weekdayOf(day)) % 7
  return workingDay(daysLater(day, toFriday === 0 ? 7 : toFriday))
}

/**
 * The same day some months later, or the last day of a month that is too short for it; or the next
 * working day after that.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return workingDay(asDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))))
}

/** The day itself, or the first one after it that is neither in a weekend nor a public holiday. */
function workingDay(day: string): string {
  const isFree =
    [0, 6].includes(weekdayOf(day)) || holidaysOf(Number(day.slice(0, 4))).includes(day)
  return isFree ? workingDay(daysLater(day, 1)) : day
}

/** The public holidays of the Netherlands, and Good Friday, when few people are at the office. */
function holidaysOf(year: number): string[] {
  const fixed = ['01-01', '04-27', '12-25', '12-26'].map((date) => `${String(year)}-${date}`)
  const easter = easterOf(year)
  return [...fixed, ...[-2, 1, 39, 50].map((days) => daysLater(easter, days))]
}

/** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return asDay(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1))
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}

function daysLater(day: string, days: number): string {
  return asDay(Date.parse(day) + days * DAY_MS)
}

function asDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
