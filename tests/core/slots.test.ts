import { describe, expect, test } from 'vitest'
import { countedIn, shownIn, slotsOf } from '../../src/core/slots'
import type { Answers } from '../../src/core/statement'
import { fullForm, quickForm } from '../support/statements'

const slots = slotsOf(quickForm(), fullForm())
const [first] = slots
if (!first) throw new Error('There is no slot')
const [asked, second, third] = first.map(({ id }) => id) as [string, string, string]

describe('slotsOf', () => {
  test('gives every statement of the full form one slot, under its relation and ambition', () => {
    const ids = slots.flatMap((slot) => slot.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(
      fullForm()
        .map(({ id }) => id)
        .toSorted(),
    )
    for (const slot of slots) {
      expect(new Set(slot.map(({ relation, ambition }) => `${relation} ${ambition}`)).size).toBe(1)
    }
  })

  test('puts the statement of the quick form first', () => {
    expect(slots.map(([one]) => one.id)).toEqual(quickForm().map(({ id }) => id))
  })
})

describe.each<[string, Answers, { shown: string[]; counted: string }]>([
  ['nothing answered', {}, { shown: [asked], counted: asked }],
  ['the first one answered', { [asked]: 2 }, { shown: [asked], counted: asked }],
  ['the first one n.v.t.', { [asked]: 'na' }, { shown: [asked, second], counted: asked }],
  [
    'the second one answered instead',
    { [asked]: 'na', [second]: 5 },
    { shown: [asked, second], counted: second },
  ],
  [
    'the third one answered instead',
    { [asked]: 'na', [second]: 'na', [third]: 1 },
    { shown: [asked, second, third], counted: third },
  ],
  [
    'none of the three fits',
    { [asked]: 'na', [second]: 'na', [third]: 'na' },
    { shown: [asked, second, third], counted: asked },
  ],
  [
    'the second one skipped, and the third answered in the full form',
    { [asked]: 'na', [third]: 4 },
    { shown: [asked, second], counted: third },
  ],
  [
    'the first one changed from n.v.t. to an answer',
    { [asked]: 3, [second]: 5 },
    { shown: [asked], counted: asked },
  ],
  [
    'the first one skipped, and the second answered in the full form',
    { [second]: 5 },
    { shown: [asked], counted: asked },
  ],
])('with %s', (_, answers, { shown, counted }) => {
  test('a person sees one statement more than is n.v.t.', () => {
    expect(shownIn(first, answers).map(({ id }) => id)).toEqual(shown)
  })

  test('one statement counts', () => {
    expect(countedIn(first, answers).id).toBe(counted)
  })
})
