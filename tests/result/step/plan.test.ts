import { describe, expect, test } from 'vitest'
import { monthsLater } from '../../../src/result/step/plan'

describe('monthsLater', () => {
  test.each([
    ['2026-08-24', '2026-11-24'],
    ['2026-11-24', '2027-02-24'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2027-01-31', '2027-04-30'],
    ['2026-12-31', '2027-03-31'],
    ['2026-10-01', '2027-01-01'],
  ])('three months after %s is %s', (day, later) => {
    expect(monthsLater(day, 3)).toBe(later)
  })
})
