import { describe, expect, test } from 'vitest'
import { fittingForm } from '../../src/core/fittingForm'
import { slotsOf } from '../../src/core/slots'
import { allAnswered } from '../support/answers'
import { fullForm, quickForm } from '../support/statements'

const statements = { quick: quickForm(), full: fullForm() }
const begun = fullForm().filter(({ level }) => level === 'I')
const oneMore = fullForm().find(({ id }) => !statements.quick.some((quick) => quick.id === id))

const slot = slotsOf(statements.quick, statements.full)[0] ?? []
const [asked, other] = slot

describe('fittingForm', () => {
  test.each([
    ['quick without answers', {}, 'quick'],
    ['quick after the quick form', allAnswered(statements.quick, 4), 'quick'],
    ['full after the full form', allAnswered(statements.full, 4), 'full'],
    [
      'full if only statements of the full form were answered',
      allAnswered(begun.slice(5, 10), 4),
      'full',
    ],
    [
      'quick after the quick form with one more answer',
      { ...allAnswered(statements.quick, 4), [oneMore?.id ?? '']: 3 as const },
      'quick',
    ],
    [
      'quick where another statement was answered in the place of one that does not apply',
      {
        ...allAnswered(statements.quick, 4),
        [asked?.id ?? '']: 'na' as const,
        [other?.id ?? '']: 3 as const,
      },
      'quick',
    ],
    [
      'quick where all three of a slot do not apply, although two are of the full form',
      Object.fromEntries(slot.map(({ id }) => [id, 'na' as const])),
      'quick',
    ],
    [
      'full once that gives as many relations a score',
      { ...allAnswered(statements.quick, 4), ...allAnswered(begun, 4) },
      'full',
    ],
  ] as const)('is %s', (_, answers, form) => {
    expect(fittingForm(statements, answers)).toBe(form)
  })
})
