import { expect, test } from 'vitest'
import { formatNearDay } from '../../../src/ui/language/nearDay'

test.each([
  ['nl', '2026-11-28', '2026-12-01', '28 november'],
  ['en', '2026-11-28', '2026-12-01', '28 November'],
  ['nl', '2026-11-28', '2027-01-04', '28 november 2026'],
  ['nl', '2026-01-01', '2026-12-31', '1 januari'],
] as const)('in %s %s is on %s said as %s', (locale, day, today, words) => {
  expect(formatNearDay(locale, day, today)).toBe(words)
})
