import { describe, expect, test } from 'vitest'
import { chooseContrasts } from '../../src/core/chooseContrasts'
import { contrastsIn, keyOfContrast, type Contrast } from '../../src/core/contrasts'
import type { Answers } from '../../src/core/statement'
import { fullForm } from '../support/statements'

const byId = new Map(fullForm().map((each) => [each.id, each]))

/** The contrasts between statements of the full form, answered as given. */
function between(answers: Answers): Contrast[] {
  return contrastsIn(
    Object.keys(answers).flatMap((id) => byId.get(id) ?? []),
    answers,
  )
}

const keysOf = (contrasts: readonly Contrast[]) => contrasts.map(keyOfContrast)
const nothingWritten = () => false

describe('chooseContrasts', () => {
  test('prefers a pair that somebody wrote about, whatever else speaks for another', () => {
    const contrasts = between({
      'I-purpose-society': 5,
      'T-purpose-society': 1,
      'I-purpose-citizens': 4,
      'O-partner-politics': 2,
    })
    const written = 'I-purpose-citizens/O-partner-politics'
    expect(keysOf(chooseContrasts(contrasts, nothingWritten))[0]).toBe(
      'I-purpose-society/T-purpose-society',
    )
    expect(keysOf(chooseContrasts(contrasts, (each) => keyOfContrast(each) === written))[0]).toBe(
      written,
    )
  })

  test.each<[string, Answers, string]>([
    [
      'one relation at two levels before a larger distance',
      { 'I-purpose-society': 5, 'T-partner-society': 3, 'I-purpose-citizens': 1 },
      'I-purpose-society/T-partner-society',
    ],
    [
      'one ambition of that relation before a larger distance',
      { 'I-purpose-society': 5, 'T-purpose-society': 3, 'O-partner-society': 1 },
      'I-purpose-society/T-purpose-society',
    ],
    [
      'the larger distance',
      { 'I-purpose-society': 5, 'T-connected-society': 3, 'O-partner-society': 1 },
      'I-purpose-society/O-partner-society',
    ],
    [
      'of equals the one that brings more relations',
      { 'I-purpose-society': 5, 'I-partner-society': 1, 'I-purpose-citizens': 1 },
      'I-purpose-society/I-purpose-citizens',
    ],
    [
      'else the order of the statements',
      { 'I-purpose-society': 5, 'T-partner-society': 1, 'O-partner-society': 1 },
      'I-purpose-society/T-partner-society',
    ],
  ])('prefers %s', (_, answers, key) => {
    expect(keysOf(chooseContrasts(between(answers), nothingWritten))).toEqual([key])
  })

  test('brings a relation that is not shown yet before one that is', () => {
    const contrasts = between({
      'I-purpose-politics': 5,
      'T-purpose-politics': 2,
      'I-connected-politics': 5,
      'T-connected-politics': 2,
      'I-purpose-citizens': 5,
      'T-purpose-citizens': 2,
    })
    expect(keysOf(chooseContrasts(contrasts, nothingWritten)).slice(0, 2)).toEqual([
      'I-purpose-politics/T-purpose-politics',
      'I-purpose-citizens/T-purpose-citizens',
    ])
  })

  test('passes over the best one where it would stand in the way of a second', () => {
    // 5 and 1 lie farthest apart, and would leave only two threes.
    const contrasts = between({
      'I-purpose-society': 5,
      'T-purpose-society': 1,
      'I-purpose-citizens': 3,
      'T-purpose-politics': 3,
    })
    expect(keysOf(chooseContrasts(contrasts, nothingWritten))).toHaveLength(2)
  })

  test.each<[string, Answers]>([
    ['no answers', {}],
    ['answers close together', { 'I-purpose-society': 3, 'T-purpose-society': 4 }],
  ])('finds nothing in %s', (_, answers) => {
    expect(chooseContrasts(between(answers), nothingWritten)).toEqual([])
  })

  describe('a contrast that was not recognised', () => {
    const contrasts = between({
      'I-purpose-politics': 5,
      'T-purpose-politics': 1,
      'I-purpose-society': 5,
      'T-purpose-society': 1,
      'I-purpose-citizens': 5,
      'T-purpose-citizens': 1,
      'I-purpose-profession': 5,
      'T-purpose-profession': 1,
    })
    const politics = 'I-purpose-politics/T-purpose-politics'
    const society = 'I-purpose-society/T-purpose-society'
    const citizens = 'I-purpose-citizens/T-purpose-citizens'
    const profession = 'I-purpose-profession/T-purpose-profession'

    test.each([
      [[], [politics, society, citizens]],
      [[society], [politics, profession, citizens]],
      [
        [society, profession],
        [politics, 'I-purpose-society/T-purpose-profession', citizens],
      ],
      [
        [profession, society],
        [politics, 'I-purpose-society/T-purpose-profession', citizens],
      ],
      [['gone/from-the-bank'], [politics, society, citizens]],
    ])('%j leaves %j', (unrecognised, shown) => {
      expect(keysOf(chooseContrasts(contrasts, nothingWritten, unrecognised))).toEqual(shown)
    })

    test('is gone for good once nothing is left', () => {
      const [one] = between({ 'I-purpose-society': 5, 'T-purpose-society': 1 })
      if (!one) throw new Error('no contrast')
      expect(chooseContrasts([one], nothingWritten, [keyOfContrast(one)])).toEqual([])
    })
  })
})
