import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepValid } from '../../src/core/bankChange'
import type { Answers } from '../../src/core/statement'
import { anyScan } from '../support/answers'

type Since = Readonly<Record<string, number>>

describe('keepValid', () => {
  test.each<[string, Since, number, Answers, Answers]>([
    ['an unchanged statement is kept', { a: 1 }, 1, { a: 4 }, { a: 4 }],
    ['a statement that changed since is asked again', { a: 2 }, 1, { a: 4 }, {}],
    ['one that changed in that same version is kept', { a: 2 }, 2, { a: 4 }, { a: 4 }],
    ['one that changed long before is kept', { a: 2 }, 5, { a: 'na' }, { a: 'na' }],
    ['a removed statement is kept', {}, 1, { gone: 3 }, { gone: 3 }],
    ['one of the others that changed since is asked again', { other: 2 }, 1, { a: 4 }, {}],
    ['one of the others is kept from then on', { other: 2 }, 2, { a: 4 }, { a: 4 }],
    [
      'one that has its own version is none of the others',
      { other: 2, a: 1 },
      1,
      { a: 4 },
      { a: 4 },
    ],
    [
      'only the changed ones are dropped',
      { a: 1, b: 3, c: 2 },
      2,
      { a: 1, b: 2, c: 3 },
      { a: 1, c: 3 },
    ],
    ['a new statement gets no answer', { a: 1, fresh: 2 }, 1, { a: 5 }, { a: 5 }],
    ['nothing stays nothing', { a: 1 }, 1, {}, {}],
  ])('%s', (_, since, answeredIn, answers, kept) => {
    expect(keepValid(answers, since, answeredIn)).toEqual(kept)
  })

  test('keeps everything as long as the version stays the same', () => {
    const version = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(anyScan, version, ({ statements, answers }, answeredIn) => {
        const since = Object.fromEntries(statements.map(({ id }) => [id, answeredIn]))
        expect(keepValid(answers, since, answeredIn)).toEqual(answers)
        expect(keepValid(answers, since, answeredIn - 1)).toEqual({})
      }),
    )
  })
})
