import { describe, expect, test } from 'vitest'
import { assumptionsFile, stated, type AssumptionsFile } from '../../simulation/assumptions'

const { traitSd } = stated.assumptions

function withTraitSd(change: object): object {
  return { ...stated, assumptions: { ...stated.assumptions, traitSd: { ...traitSd, ...change } } }
}

describe('assumptions.json', () => {
  test.each<[string, object]>([
    [
      'an assumption nobody knows',
      { ...stated, assumptions: { ...stated.assumptions, luck: traitSd } },
    ],
    ['a key nobody knows', { ...stated, note: 'x' }],
    ['no reason', withTraitSd({ reason: '' })],
    ['a value below its range', withTraitSd({ value: 0.1 })],
    ['a value above its range', withTraitSd({ value: 0.9 })],
    ['a value that is no number', withTraitSd({ value: '0.6' })],
    ['no people', { ...stated, size: { ...stated.size, peoplePerBank: 0 } }],
  ])('is refused with %s', (_, file) => {
    expect(assumptionsFile.safeParse(file).success).toBe(false)
  })

  test('without one of the assumptions is refused', () => {
    const { traitSd: _, ...others } = stated.assumptions
    expect(assumptionsFile.safeParse({ ...stated, assumptions: others }).success).toBe(false)
  })

  test('has the values that the design names', () => {
    const valueOf = (name: keyof AssumptionsFile['assumptions']) => stated.assumptions[name].value
    expect(valueOf('traitCorrelation')).toBe(0.5)
    expect(valueOf('difficultySd')).toBe(0.35)
    expect(valueOf('noiseSd')).toBe(0.85)
    expect(valueOf('overlookedReversal')).toBe(0.06)
  })
})
