import { expect, test } from 'vitest'
import { emptyScan, pick, workParts } from '../../../src/record/shape'
import type { Work } from '../../../src/record/work'
import { filledParts } from '../../../src/result/paper/parts'

/** Everything of a scan, so that a report can show something of it. */
const written: Required<Work> = {
  answers: { a: 4 },
  choices: { 'politics-society': [3] },
  step: { what: 'Bel', withWhom: '', when: '' },
  publicValue: 'Een veilige straat',
  wishes: { a: 'more' },
  ownWords: { topics: ['a/b'] },
}

const always = ['ownWords', 'certainty', 'scales', 'answers']

test.each(workParts)('%s has its place in the report', (key) => {
  const filled = filledParts({ ...emptyScan, ...pick(written, [key]) })
  expect(filled).toEqual(expect.arrayContaining(always))
  const isAlways = ['answers', 'ownWords', 'wishes'].includes(key)
  expect(filled.length > always.length).toBe(!isAlways)
})

test.each<[string, Partial<Work>]>([
  ['a step with only a date', { step: { what: '', withWhom: '', when: '2026-12-31' } }],
  ['a choice in a dilemma that is gone', { choices: { gone: [3] } }],
])('%s is nothing to show', (_, work) => {
  expect(filledParts({ ...emptyScan, ...work })).toEqual(filledParts(emptyScan))
})
