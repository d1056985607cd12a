import { describe, expect, test } from 'vitest'
import { hasPlace, isKept, keepColleague, removeColleague } from '../../src/record/colleagues'
import { colleague } from '../support/colleagues'

const one = colleague()
const other = colleague({ topics: [] })
const [monday, tuesday] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z']

describe('the kept results of colleagues', () => {
  test('hold what was shown and when it was kept, the newest first', () => {
    const kept = keepColleague(keepColleague([], one, monday), other, tuesday)
    expect(kept).toEqual([
      { ...other, kept: tuesday },
      { ...one, kept: monday },
    ])
  })

  test('hold the same only once', () => {
    const kept = keepColleague([], one, monday)
    expect(isKept(kept, structuredClone(one))).toBe(true)
    expect(keepColleague(kept, structuredClone(one), tuesday)).toEqual(kept)
  })

  test.each([
    ['another score', { now: { ...one.now, society: 70 } }],
    ['a score that is absent', { now: { ...one.now, society: null } }],
    ['another topic', { topics: [] }],
    ['other statements', { bank: 1 }],
  ])('tell two apart by %s', (_, change) => {
    expect(isKept(keepColleague([], one, monday), colleague(change))).toBe(false)
  })

  test('hold no more than ten', () => {
    const full = Array.from({ length: 10 }, (_, bank) => colleague({ bank })).reduce(
      (kept, each) => keepColleague(kept, each, monday),
      keepColleague([], one, monday).slice(1),
    )
    expect(full).toHaveLength(10)
    expect(hasPlace(full)).toBe(false)
    expect(keepColleague(full, one, tuesday)).toEqual(full)
    expect(hasPlace(removeColleague(full, colleague({ bank: 3 })))).toBe(true)
  })

  test('lose one that is removed, and no other', () => {
    const kept = keepColleague(keepColleague([], one, monday), other, tuesday)
    expect(removeColleague(kept, one)).toEqual([{ ...other, kept: tuesday }])
  })
})
