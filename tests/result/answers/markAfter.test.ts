import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/statement'
import { markAfter } from '../../../src/result/answers/markAfter'
import { placeAnswers } from '../../../src/result/answers/placeAnswers'
import { quickForm } from '../../support/statements'

/** Four statements of each relation: A to D, as in "society-B". */
const given: Readonly<Record<string, Answer>> = {
  'politics-A': 2,
  'politics-B': 5,
  'organisation-A': 'na',
  'society-A': 1,
  'society-B': 3,
  'society-C': 4,
  'citizens-A': 1,
  'citizens-B': 5,
}

const statements = quickForm().map((statement) => {
  const place = ['purpose', 'connected', 'professional', 'partner'].indexOf(statement.ambition)
  return { ...statement, id: `${statement.relation}-${'ABCD'.charAt(place)}` }
})
const strips = placeAnswers(statements, given)
const marks = strips.flatMap((strip) => strip.marks)

describe('markAfter', () => {
  test.each<[from: string, key: string, to: string | undefined]>([
    ['society-A', 'ArrowRight', 'society-B'],
    ['society-B', 'ArrowLeft', 'society-A'],
    ['society-C', 'ArrowRight', undefined],
    ['society-A', 'ArrowLeft', undefined],
    ['society-B', 'Home', 'society-A'],
    ['society-B', 'End', 'society-C'],
    ['society-A', 'ArrowDown', 'citizens-A'],
    ['society-C', 'ArrowDown', 'citizens-B'],
    ['society-A', 'ArrowUp', 'politics-A'],
    ['society-C', 'ArrowUp', 'politics-B'],
    ['politics-A', 'ArrowDown', 'society-A'],
    ['politics-A', 'ArrowUp', undefined],
    ['citizens-A', 'ArrowDown', undefined],
    ['society-B', 'Tab', undefined],
    ['society-B', 'a', undefined],
  ])('goes from %s with %s to %s', (from, key, to) => {
    const at = marks.find(({ statement }) => statement.id === from)
    expect(at && markAfter(key, strips, at)?.statement.id).toBe(to)
  })
})
