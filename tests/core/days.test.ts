import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay, monthsLater, nextFriday } from '../../src/core/days'

describe('isDay', () => {
  test.each([
    ['2026-11-30', true],
    ['2028-02-29', true],
    ['9999-12-31', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['12026-01-01', false],
    ['2026-1-1', false],
    ['30-11-2026', false],
    ['2026-11-30T10:00', false],
    ['', false],
  ])('says of %j: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })
})

describe('nextFriday', () => {
  test.each([
    ['a Saturday', '2026-11-28', '2026-12-04'],
    ['a Monday', '2026-11-30', '2026-12-04'],
    ['a Thursday', '2026-12-03', '2026-12-04'],
    ['a Friday', '2026-12-04', '2026-12-11'],
    ['the end of a year', '2027-12-29', '2027-12-31'],
    ['the week of a Christmas on a Friday', '2026-12-21', '2026-12-28'],
    ['the week before a New Year on a Friday', '2026-12-28', '2027-01-04'],
    ['the days before Easter', '2027-03-24', '2027-03-30'],
  ])('after %s, %s, is %s', (_, day, friday) => {
    expect(nextFriday(day)).toBe(friday)
  })
})

describe('monthsLater', () => {
  test.each([
    ['2026-08-24', '2026-11-24'],
    ['2026-11-24', '2027-02-24'],
    ['2026-12-31', '2027-03-31'],
    // A month that is too short.
    ['2027-11-30', '2028-02-29'],
    // On a Sunday, or a Saturday.
    ['2026-11-28', '2027-03-01'],
    ['2026-08-28', '2026-11-30'],
    // On New Year's Day, King's Day, Ascension Day and Whit Monday.
    ['2026-10-01', '2027-01-04'],
    ['2027-01-27', '2027-04-28'],
    ['2027-02-06', '2027-05-07'],
    ['2027-02-17', '2027-05-18'],
  ])('three months after %s people work on %s', (day, later) => {
    expect(monthsLater(day, 3)).toBe(later)
  })
})

test('every day found is a later one on which people work, within a week or so', () => {
  const anyDay = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(anyDay, (day) => {
      const found = nextFriday(day)
      const days = (Date.parse(found) - Date.parse(day)) / 86_400_000
      expect(days).toBeGreaterThan(0)
      expect(days).toBeLessThan(12)
      expect(new Date(found).getUTCDay() % 6).not.toBe(0)
    }),
  )
})
