import { expect, test } from 'vitest'
import { emptyScan, pick, workParts } from '../../../src/record/shape'
import type { Work } from '../../../src/record/work'
import { filledParts } from '../../../src/result/paper/parts'

/** Everything of a scan, so that a report can show something of it. */
const written: Required<Work> = {
  answers: { a: 4 },
  choices: { 'politics-society': [3] },
  plans: { I: { what: 'Bel', withWhom: '', when: '' } },
  publicValue: 'Een veilige straat',
  notes: { society: 'Wie hoor ik nooit?' },
  ownWords: { topics: ['a/b'] },
}

const always = ['ownWords', 'certainty', 'scales', 'answers']

test.each(workParts)('%s has its place in the report', (key) => {
  const filled = filledParts({ ...emptyScan, ...pick(written, [key]) })
  expect(filled).toEqual(expect.arrayContaining(always))
  expect(filled.length > always.length).toBe(key !== 'answers' && key !== 'ownWords')
})

test.each<[string, Partial<Work>]>([
  ['a plan with only a date', { plans: { I: { what: '', withWhom: '', when: '2026-12-31' } } }],
  ['a note of spaces', { notes: { society: '  ' } }],
  ['a choice in a dilemma that is gone', { choices: { gone: [3] } }],
])('%s is nothing to show', (_, work) => {
  expect(filledParts({ ...emptyScan, ...work })).toEqual(filledParts(emptyScan))
})
