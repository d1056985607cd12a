import { describe, expect, test } from 'vitest'
import { relations, type Relation } from '../../../src/core/framework'
import { whyGroupsDiffer } from '../../../src/workshop/picture/groupChange'
import { cardsForGroup, findInGroup } from '../../../src/workshop/picture/groupFindings'
import type { Figure, NamedPair, Picture } from '../../../src/workshop/board/rounds'

/**
 * What a picture holds for a relation: median and quartiles, of people who lie far apart or not.
 */
type Row = readonly [median: number, q1?: number, q3?: number, apart?: 'apart']

function picture(
  rows: Readonly<Partial<Record<Relation, Row>>>,
  named: readonly NamedPair[] = [],
): Picture {
  const figures = relations.flatMap((id): [string, Figure][] => {
    const row = rows[id]
    if (!row) return []
    const [median, q1, q3, apart] = row
    if (q1 === undefined || q3 === undefined) return [[`now.${id}`, { median }]]
    return [[`now.${id}`, { median, q1, q3, ...(apart && { apart: true }) }]]
  })
  const closed = '2026-11-24T10:30:00.000Z'
  const others = { thirds: {}, counts: {}, named }
  return { closed, people: 14, figures: Object.fromEntries(figures), ...others }
}

const narrow = (median: number): Row => [median, median - 10, median + 10]

/** Where people differ most. */
function mostSpread(rows: Parameters<typeof picture>[0]) {
  const findings = findInGroup(picture(rows))
  if (findings.kind === 'tooFew') return findings.kind
  return findings.mostSpread.map(({ relation }) => relation)
}

describe('findInGroup', () => {
  test.each<[string, Parameters<typeof picture>[0], Relation[] | 'tooFew']>([
    ['an empty picture', {}, 'tooFew'],
    ['one relation', { politics: narrow(50) }, 'tooFew'],
    ['two of few people', { politics: [90], society: [10] }, 'tooFew'],
    ['one of few people', { politics: narrow(90), society: [10] }, 'tooFew'],
    ['nobody who lies far apart', { politics: [50, 20, 80], society: narrow(50) }, []],
    ['one far apart', { politics: [50, 30, 70, 'apart'], society: narrow(50) }, ['politics']],
    [
      'the furthest apart',
      { politics: [50, 30, 70, 'apart'], society: [50, 20, 70, 'apart'], citizens: [50, 0, 90] },
      ['society'],
    ],
    [
      'two equally far apart',
      { politics: [50, 30, 70, 'apart'], society: narrow(50), citizens: [50, 25, 65, 'apart'] },
      ['politics', 'citizens'],
    ],
  ])('is right about %s', (_, rows, expected) => {
    expect(mostSpread(rows)).toEqual(expected)
  })

  test('names the differences that the picture names, however far the medians lie apart', () => {
    const rows = { politics: narrow(90), society: narrow(10) }
    const named = [{ upper: 'politics', lower: 'society' }] as const
    expect(findInGroup(picture(rows))).toMatchObject({ differences: [] })
    expect(findInGroup(picture(rows, named))).toMatchObject({ differences: named })
  })
})

describe('cardsForGroup', () => {
  const kindsOf = (...given: Parameters<typeof picture>) =>
    cardsForGroup(findInGroup(picture(...given))).map(({ card, reason }) => [
      card.kind,
      reason.kind,
    ])

  test('begins where people differ among themselves, then between relations', () => {
    const rows = {
      politics: narrow(70),
      society: [40, 10, 60, 'apart'],
      citizens: narrow(65),
    } as const
    const named = [
      { upper: 'politics', lower: 'society' },
      { upper: 'citizens', lower: 'society' },
    ] as const
    expect(kindsOf(rows, named)).toEqual([
      ['relation', 'mostSpread'],
      ['pair', 'difference'],
      ['pair', 'difference'],
    ])
  })

  test.each([
    ['nothing stands out', { politics: narrow(50), society: narrow(55) }],
    ['there are too few people', {}],
  ] as const)('has cards for any group if %s', (_, rows) => {
    expect(kindsOf(rows)).toEqual([
      ['ambition', 'any'],
      ['ambition', 'any'],
    ])
  })
})

describe('whyGroupsDiffer', () => {
  test.each([
    [{ form: 'quick', bank: 1 }, undefined],
    [{ form: 'full', bank: 1 }, 'form'],
    [{ form: 'quick', bank: 2 }, 'bank'],
  ] as const)('only sessions of the same form and statements: %j', (other, why) => {
    expect(whyGroupsDiffer({ form: 'quick', bank: 1 }, other)).toBe(why)
  })
})
