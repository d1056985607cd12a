import { describe, expect, test } from 'vitest'
import { bank, statementsOf } from '../../../src/content/bank'
import { forms, relations } from '../../../src/core/framework'
import type { Picture } from '../../../src/workshop/board/rounds'
import { statementsToShow } from '../../../src/workshop/picture/groupTopics'

/** A picture in which so many people want to talk about these statements. */
function voted(votes: Readonly<Record<string, number>>): Pick<Picture, 'counts'> {
  const counts = Object.entries(votes).map(([id, n]) => {
    const place = bank.statements.findIndex((statement) => statement.id === id)
    return [`topics.${String(place)}`, { sides: [n] }]
  })
  return { counts: Object.fromEntries(counts) as Picture['counts'] }
}

const shownIds = (...given: Parameters<typeof statementsToShow>) =>
  statementsToShow(...given).map(({ id }) => id)

describe.each(forms)('the two statements of a relation in the %s form', (form) => {
  // Beside an outcome of "often" a reversed statement would say the opposite.
  const plain = statementsOf(form).filter(({ reversed }) => !reversed)

  test.each(plain.map(({ id, relation }) => [id, relation] as const))(
    'begin with %s where people want to talk about it',
    (id, relation) => {
      expect(shownIds(relation, voted({ [id]: 5 }), form)[0]).toBe(id)
      for (const other of relations.filter((each) => each !== relation)) {
        expect(shownIds(other, voted({ [id]: 5 }), form)).not.toContain(id)
      }
    },
  )

  test.each(relations)('about %s are those with the most votes', (relation) => {
    const about = plain.filter((statement) => statement.relation === relation)
    const votes = Object.fromEntries(about.map(({ id }, i) => [id, 3 + i]))
    const most = about.toReversed().map(({ id }) => id)
    expect(shownIds(relation, voted(votes), form)).toEqual(most.slice(0, 2))
  })

  test.each(relations)('about %s are of two levels where nobody wants to talk', (relation) => {
    const shown = statementsToShow(relation, voted({}), form)
    expect(new Set(shown.map(({ level }) => level)).size).toBe(2)
    expect(shown.filter(({ reversed }) => reversed)).toEqual([])
    expect(shown.every((each) => statementsOf(form).includes(each))).toBe(true)
  })
})

test('a statement that took the place of one that did not apply is shown where people vote for it', () => {
  const quick = statementsOf('quick')
  const other = bank.statements.find(
    (each) => !quick.includes(each) && each.relation === 'society' && !each.reversed,
  )
  if (!other) throw new Error('No other statement')
  expect(shownIds('society', voted({ [other.id]: 4 }), 'quick')[0]).toBe(other.id)
})
