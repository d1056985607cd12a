import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import nl from '../../build/faults.json'
import { checkFile } from '../../src/content/check/checkFile'
import { ratingFaults } from '../../src/content/check/checkRatings'
import { describeFault } from '../../src/content/check/describeFault'
import { ratingsFile, roles, type Rating, type Role } from '../../src/content/check/ratingsFile'
import { reached, type Rated } from '../../src/content/check/reach'
import { bankFile, type StatementEntry } from '../../src/content/schema'
import { contentText } from './texts'

const bank = bankFile.parse(JSON.parse(contentText('bank.json')))
const { ratings } = ratingsFile.parse(JSON.parse(contentText('ratings.json')))

/** A rating with another opinion of every role, or of one. */
function rated(rating: Rating, opinion: Partial<Rating['roles'][Role]>, only?: Role): Rating {
  const opinions = roles.map((role) => [
    role,
    { ...rating.roles[role], ...(role === (only ?? role) && opinion) },
  ])
  return { ...rating, roles: Object.fromEntries(opinions) as Rating['roles'] }
}

/** The real ratings, those of some statements changed. */
function changed(which: (id: string) => boolean, change: (rating: Rating) => Rating[]): Rating[] {
  return ratings.flatMap((rating) => (which(rating.id) ? change(rating) : [rating]))
}

const is = (id: string) => (other: string) => other === id
const about = (relation: string) => (id: string) => id.endsWith(`-${relation}`)
const cannot = (only: Role) => (rating: Rating) => [rated(rating, { own: 'no' }, only)]
const passesOn = (only: Role) => (rating: Rating) => [rated(rating, { own: 'passingOn' }, only)]
const calm = 'T-partner-society'

describe('ratingFaults', () => {
  test('finds nothing in the real ratings', () => {
    expect(ratingFaults(bank, { ratings })).toEqual([])
  })

  test.each<[string, Rating[], object[]]>([
    [
      'a statement that was not rated',
      changed(is(calm), () => []),
      [{ rule: 'ratingCount', id: calm, values: { found: 0, expected: 1 } }],
    ],
    [
      'a statement that was rated twice',
      changed(is(calm), (rating) => [rating, rating]),
      [{ rule: 'ratingCount', id: calm, values: { found: 2, expected: 1 } }],
    ],
    [
      'a rating of a statement that is not in the bank',
      changed(is(calm), (rating) => [rating, { ...rating, id: 'T-partner-press' }]),
      [{ rule: 'ratingCount', id: 'T-partner-press', values: { found: 1, expected: 0 } }],
    ],
    [
      'a rating of the words before these',
      changed(is(calm), (rating) => [{ ...rating, since: 1 }]),
      [{ rule: 'ratingOld', id: calm, values: { found: 1, expected: 2 } }],
    ],
    [
      'a statement that goes without saying beside the rarest of its block',
      changed(is(calm), (rating) => [rated(rating, { often: 5 })]),
      [{ rule: 'ratingSpread', id: calm, values: { high: '5.00', most: 0.6 } }],
    ],
    [
      'a statement that is rare beside the others of its block',
      changed(is(calm), (rating) => [rated(rating, { often: 1 })]),
      [{ rule: 'ratingSpread', values: { rarest: calm, low: '1.00' } }],
    ],
    [
      'a relation that a role cannot answer',
      changed(about('society'), cannot('inspector')),
      [
        { rule: 'ratingReach', values: { role: 'inspector', form: 'quick', ways: 'passingOn' } },
        { rule: 'ratingReach', values: { role: 'inspector', form: 'full', found: 4, least: 5 } },
      ],
    ],
    [
      'two relations that a role can answer by passing on alone',
      changed((id) => /-(society|profession)$/.test(id), passesOn('inspector')),
      [
        { rule: 'ratingReach', values: { form: 'quick', ways: 'yes', found: 3, least: 4 } },
        { rule: 'ratingReach', values: { form: 'full', ways: 'yes', found: 3, least: 4 } },
      ],
    ],
    [
      'one that the IT specialist cannot answer',
      changed(about('society'), cannot('itSpecialist')),
      [],
    ],
  ])('finds %s', (_, given, faults) => {
    const found = ratingFaults(bank, { ratings: given })
    expect(found).toHaveLength(faults.length)
    expect(found).toMatchObject(faults.map((fault) => ({ file: 'ratings.json', ...fault })))
    for (const fault of found) {
      expect(describeFault(fault, nl)).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test.each([
    ['a rating below the scale', { often: 0 }, 'tooSmall'],
    ['a rating above the scale', { often: 6 }, 'tooLarge'],
    ['a rating between two answers', { often: 2.5 }, 'wrongType'],
    ['an unknown way to answer', { own: 'maybe' }, 'wrongChoice'],
  ])('the shape refuses %s', (_, opinion, rule) => {
    const given = changed(is(calm), (rating) => [rated(rating, opinion as object)])
    const text = JSON.stringify({ ratings: given })
    const { faults } = checkFile('ratings.json', ratingsFile, text)
    expect(faults).toMatchObject([{ file: 'ratings.json', id: calm, rule }, ...faults.slice(1)])
    expect(faults).toHaveLength(roles.length)
  })
})

describe('reached', () => {
  /** One relation, of which a role can answer only these statements. */
  const only = (...ids: string[]): Rated => ({
    statements: bank.statements,
    ratings: ratings.map((rating) =>
      rated(rating, { own: ids.includes(rating.id) ? 'yes' : 'no' }),
    ),
  })
  const six = bank.statements.filter(({ relation }) => relation === 'society').slice(0, 6)
  const idOf = ({ id }: StatementEntry) => id

  test('in the full form from six of twelve statements on', () => {
    expect(reached('full', 'inspector', 'yes', only(...six.map(idOf)))).toEqual(['society'])
    expect(reached('full', 'inspector', 'yes', only(...six.slice(1).map(idOf)))).toEqual([])
  })

  test('in the quick form from three of four ambitions on, whatever the level', () => {
    const three = ['T-purpose-society', 'O-connected-society', 'I-professional-society']
    expect(reached('quick', 'inspector', 'yes', only(...three))).toEqual(['society'])
    expect(reached('quick', 'inspector', 'yes', only(...three.slice(1)))).toEqual([])
    expect(
      reached('quick', 'inspector', 'yes', only(...three.slice(1), 'T-professional-society')),
    ).toEqual([])
  })
})

describe('the table in docs/measurement.md', () => {
  const page = readFileSync(new URL('../../docs/measurement.md', import.meta.url), 'utf8')
  const rows = Array.from(page.matchAll(/^\| `(\w+)` +\|(.+)\|$/gm), ([, role, cells = '']) => [
    role,
    ...cells.split('|').map((cell) => cell.trim()),
  ])

  test('says how many relations reach a score, role by role', () => {
    const count = (form: 'full' | 'quick', role: Role, ways: 'yes' | 'passingOn') =>
      String(reached(form, role, ways, { statements: bank.statements, ratings }).length)
    expect(rows).toEqual(
      roles.map((role) => [
        role,
        count('full', role, 'yes'),
        count('full', role, 'passingOn'),
        count('quick', role, 'yes'),
        count('quick', role, 'passingOn'),
      ]),
    )
  })
})
