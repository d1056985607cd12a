import { describe, expect, test } from 'vitest'
import { relations, type Relation } from '../../../src/core/framework'
import { compareGroups, whyGroupsDiffer } from '../../../src/workshop/picture/groupChange'
import { cardsForGroup, findInGroup } from '../../../src/workshop/picture/groupFindings'
import type { Figure, Picture } from '../../../src/workshop/board/rounds'

/** What a picture holds for a relation: median, quartiles and how many people. */
type Row = readonly [median: number, q1: number, q3: number, n?: number]

function picture(rows: Readonly<Partial<Record<Relation, Row>>>): Picture {
  const figures = relations.flatMap((id): [string, Figure][] => {
    const row = rows[id]
    if (!row) return []
    const [median, q1, q3, n = 8] = row
    return [[`now.${id}`, n < 8 ? { n, median } : { n, median, q1, q3 }]]
  })
  return { closed: '2026-11-24T10:30:00.000Z', people: 14, figures: Object.fromEntries(figures) }
}

const narrow = (median: number, n = 8): Row => [median, median - 10, median + 10, n]

/** The differences as short texts, and the relations of most and of little spread. */
function found(rows: Parameters<typeof picture>[0], form: 'quick' | 'full') {
  const findings = findInGroup(picture(rows), form)
  if (findings.kind === 'tooFew') return findings.kind
  const { differences, mostSpread, close } = findings
  return {
    differences: differences.map((d) => `${d.upper} ${String(d.points)} ${d.lower}`),
    mostSpread: mostSpread.map(({ relation }) => relation),
    close: close.map(({ relation }) => relation),
  }
}

const nothing = { differences: [], mostSpread: [], close: [] }

describe('findInGroup', () => {
  test.each<[string, Parameters<typeof picture>[0], 'quick' | 'full', object | string]>([
    ['an empty picture', {}, 'quick', 'tooFew'],
    ['one relation', { politics: narrow(50) }, 'quick', 'tooFew'],
    ['two of seven people', { politics: narrow(90, 7), society: narrow(10, 7) }, 'full', 'tooFew'],
    ['one of seven people', { politics: narrow(90), society: narrow(10, 7) }, 'full', 'tooFew'],
    ['15 points, quick form', { politics: narrow(60), society: narrow(45) }, 'quick', nothing],
    [
      '20 points, quick form',
      { politics: narrow(65), society: narrow(45) },
      'quick',
      { ...nothing, differences: ['politics 20 society'] },
    ],
    ['10 points, full form', { politics: narrow(55), society: narrow(45) }, 'full', nothing],
    [
      '15 points, full form',
      { politics: narrow(45), society: narrow(60) },
      'full',
      { ...nothing, differences: ['society 15 politics'] },
    ],
    [
      'several, the largest first',
      { politics: narrow(50), society: narrow(25), citizens: narrow(80) },
      'quick',
      {
        ...nothing,
        differences: ['citizens 55 society', 'citizens 30 politics', 'politics 25 society'],
      },
    ],
    ['a middle half of 25', { politics: [50, 40, 65], society: [50, 40, 60] }, 'quick', nothing],
    [
      'a middle half of 30',
      { politics: [50, 35, 65], society: [50, 40, 60] },
      'quick',
      { ...nothing, mostSpread: ['politics'] },
    ],
    [
      'two equally wide',
      { politics: [50, 30, 70], society: [50, 35, 65], citizens: [50, 25, 65] },
      'quick',
      { ...nothing, mostSpread: ['politics', 'citizens'] },
    ],
    [
      'a narrow middle half',
      { politics: [50, 45, 60], society: [50, 40, 60] },
      'quick',
      { ...nothing, close: ['politics'] },
    ],
  ])('is right about %s', (_, rows, form, expected) => {
    expect(found(rows, form)).toEqual(expected)
  })
})

describe('cardsForGroup', () => {
  const kindsOf = (rows: Parameters<typeof picture>[0]) =>
    cardsForGroup(findInGroup(picture(rows), 'quick')).map(({ card, reason }) => [
      card.kind,
      reason.kind,
    ])

  test('begins where people differ among themselves, then between relations', () => {
    const rows = { politics: narrow(70), society: [40, 10, 60], citizens: narrow(65) } as const
    expect(kindsOf(rows)).toEqual([
      ['relation', 'mostSpread'],
      ['pair', 'difference'],
      ['pair', 'difference'],
    ])
  })

  test.each([
    ['even', { politics: narrow(50), society: narrow(55) }],
    ['tooFew', {}],
  ] as const)('has cards for any group if it is %s', (reason, rows) => {
    expect(kindsOf(rows)).toEqual([
      ['ambition', reason],
      ['ambition', reason],
    ])
  })
})

describe('compareGroups', () => {
  test.each<[string, Row | undefined, Row | undefined, 'quick' | 'full', string | undefined]>([
    ['20 more, quick', narrow(40), narrow(60), 'quick', 'more'],
    ['15 more, quick', narrow(40), narrow(55), 'quick', 'none'],
    ['15 less, full', narrow(55), narrow(40), 'full', 'less'],
    ['10 less, full', narrow(50), narrow(40), 'full', 'none'],
    ['seven people then', narrow(10, 7), narrow(90), 'full', undefined],
    ['seven people now', narrow(10), narrow(90, 7), 'full', undefined],
    ['nobody then', undefined, narrow(90), 'full', undefined],
    ['nobody now', narrow(90), undefined, 'full', undefined],
  ])('of %s', (_, then, now, form, expected) => {
    const rows = (row: Row | undefined) => picture(row ? { politics: row } : {})
    const changes = compareGroups(rows(then), rows(now), form)
    expect(changes.map(({ relation }) => relation)).toEqual(relations)
    expect(changes[0]?.change).toBe(expected)
  })

  test.each([
    [{ form: 'quick', bank: 1 }, undefined],
    [{ form: 'full', bank: 1 }, 'form'],
    [{ form: 'quick', bank: 2 }, 'bank'],
  ] as const)('only sessions of the same form and statements: %j', (other, why) => {
    expect(whyGroupsDiffer({ form: 'quick', bank: 1 }, other)).toBe(why)
  })
})
