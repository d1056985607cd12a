import { describe, expect, test } from 'vitest'
import {
  agreementSize,
  groupAgreements,
  whoAndWhen,
} from '../../../src/workshop/closing/agreementGroups'
import { agreed, longest, twelve } from '../../support/closing'

describe('groupAgreements', () => {
  test('puts each under its kind, in the order in which they were made', () => {
    const groups = groupAgreements([...agreed].toReversed())
    expect(groups.map(({ kind, agreements }) => [kind, agreements.map(({ who }) => who)])).toEqual([
      ['we', ['wie het hoort', 'Samira']],
      ['I', ['Joris']],
      ['ask', ['aan de directeur']],
    ])
  })

  test('leaves out a kind that nobody used', () => {
    expect(groupAgreements(agreed.slice(0, 2)).map(({ kind }) => kind)).toEqual(['we'])
    expect(groupAgreements([])).toEqual([])
  })
})

test.each([
  ['Samira', 'in maart', 'Samira · in maart'],
  ['Samira', '', 'Samira'],
  ['', 'in maart', 'in maart'],
  ['', '', ''],
])('whoAndWhen of “%s” and “%s” is “%s”', (who, when, words) => {
  expect(whoAndWhen({ kind: 'I', what: 'Bellen', who, when })).toBe(words)
})

test.each([
  ['none', [], 'large'],
  ['a few', agreed, 'large'],
  ['some', [...agreed, ...agreed.slice(0, 2)], 'medium'],
  ['as many as fit', twelve, 'small'],
  ['one of the longest', longest.slice(0, 1), 'medium'],
  ['as many as fit at their longest', longest, 'tiny'],
] as const)('agreementSize of %s', (_, agreements, size) => {
  expect(agreementSize(agreements)).toBe(size)
})
