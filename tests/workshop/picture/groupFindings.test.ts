import { describe, expect, test } from 'vitest'
import { relations, type Relation } from '../../../src/core/framework'
import { whyGroupsDiffer } from '../../../src/workshop/picture/groupChange'
import { cardsForGroup, findInGroup } from '../../../src/workshop/picture/groupFindings'
import type { Figure, NamedPair, Picture } from '../../../src/workshop/board/rounds'

/** What a picture holds for a relation: median, quartiles and how many people. */
type Row = readonly [median: number, q1: number, q3: number, n?: number]

function picture(
  rows: Readonly<Partial<Record<Relation, Row>>>,
  named: readonly NamedPair[] = [],
): Picture {
  const figures = relations.flatMap((id): [string, Figure][] => {
    const row = rows[id]
    if (!row) return []
    const [median, q1, q3, n = 8] = row
    return [[`now.${id}`, n < 8 ? { n, median } : { n, median, q1, q3 }]]
  })
  const closed = '2026-11-24T10:30:00.000Z'
  return { closed, people: 14, figures: Object.fromEntries(figures), counts: {}, named }
}

const narrow = (median: number, n = 8): Row => [median, median - 10, median + 10, n]

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
    ['two of seven people', { politics: narrow(90, 7), society: narrow(10, 7) }, 'tooFew'],
    ['one of seven people', { politics: narrow(90), society: narrow(10, 7) }, 'tooFew'],
    ['a middle half of 25', { politics: [50, 40, 65], society: [50, 40, 60] }, []],
    ['a middle half of 30', { politics: [50, 35, 65], society: [50, 40, 60] }, ['politics']],
    [
      'two equally wide',
      { politics: [50, 30, 70], society: [50, 35, 65], citizens: [50, 25, 65] },
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
    const rows = { politics: narrow(70), society: [40, 10, 60], citizens: narrow(65) } as const
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
