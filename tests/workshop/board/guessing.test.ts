import { describe, expect, test } from 'vitest'
import { guessRates, type Order } from '../../support/guessing'

const orders = (['quick', 'full'] as const).flatMap((form): Order[] => [
  ...[5, 6, 7, 8, 9, 10, 14, 19, 20, 25].map((first) => ({ form, first, join: 0 })),
  { form, first: 5, join: 5 },
  { form, first: 8, join: 5 },
  { form, first: 8, join: 4, attacker: true },
  { form, first: 14, join: 5 },
])

/**
 * How many times as good, and how far that may be off in a simulation of this size (two errors).
 */
function ratioOf(order: Order): { ratio: number; margin: number } {
  const { member, outsider, error } = guessRates(order, 24_000)
  return { ratio: member / outsider, margin: (2 * error) / outsider }
}

describe('the best guess of one person’s score', () => {
  test.each(orders)('is at most 1.5 times as good as a blind one: %o', (order) => {
    const { ratio, margin } = ratioOf(order)
    expect(ratio - margin).toBeLessThanOrEqual(1.5)
  })

  test('would be better if one person made a new picture', () => {
    const { ratio, margin } = ratioOf({ form: 'quick', first: 8, join: 1 })
    expect(ratio - margin).toBeGreaterThan(1.5)
  })
})
