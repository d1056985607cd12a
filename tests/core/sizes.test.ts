import { expect, test } from 'vitest'
import { minutesAsked } from '../../src/core/sizes'

const ours = { quick: 20, full: 60 }
const own = { quick: 40, full: 40 }

test.each([
  ['the quick form', 'quick', false, ours, 5],
  ['the full form', 'full', false, ours, 15],
  ['the quick form and dilemmas', 'quick', true, ours, 13],
  ['forty statements of a trainer', 'quick', false, own, 10],
  ['forty statements of a trainer and dilemmas', 'quick', true, own, 18],
] as const)(
  'a workshop that asks %s takes so many minutes',
  (_, form, dilemmas, counts, minutes) => {
    expect(minutesAsked({ form, dilemmas }, counts)).toBe(minutes)
  },
)
