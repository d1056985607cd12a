import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import { keyOfContrast } from '../../../src/core/contrasts'
import { levels, relations, type Relation } from '../../../src/core/framework'
import type { Answers, Frequency } from '../../../src/core/statement'
import type { Wishes } from '../../../src/core/wishes'
import { ownWordsOf } from '../../../src/result/ownWords/ownWords'
import { anotherIdea, fittingRelations, ideaIn, ideaText } from '../../../src/result/step/ideas'

const quick = statementsOf('quick')
const plain = (relation: Relation) =>
  quick.filter((each) => each.relation === relation && !each.reversed)

/** Answers in the order of the quick statements, repeated. */
function answersOf(...given: Frequency[]): Answers {
  return Object.fromEntries(quick.map(({ id }, i) => [id, given[i % given.length] ?? 3]))
}

const answers = answersOf(4, 2, 5, 1, 3)
const cardsShown = ownWordsOf('quick', answers, {})
const leastOn = (card: number) => cardsShown[card]?.contrast.low.relation
const marked = { answers, ownWords: {}, wishes: {} }

describe('fittingRelations', () => {
  test('begins with the lower one on the first card of own words, and then has all others once', () => {
    const found = fittingRelations('quick', marked)
    expect(found[0]).toBe(leastOn(0))
    expect(found.toSorted()).toEqual(relations.toSorted())
  })

  test('has before that those the person wants more of, the most first', () => {
    const [[one], [two, three]] = [plain('organisation'), plain('profession')]
    const more = (...found: ({ readonly id: string } | undefined)[]) =>
      Object.fromEntries(found.map((each) => [each?.id ?? '', 'more' as const]))
    const wishes = more(one, two, three)
    expect(fittingRelations('quick', { ...marked, wishes }).slice(0, 3)).toEqual([
      'profession',
      'organisation',
      leastOn(0),
    ])
  })

  test('does not have there those the person wants less of, or as much less as more', () => {
    const [one, two] = plain('profession')
    const wish = (id: string | undefined, kind: Wishes[string]) => ({ [id ?? '']: kind })
    for (const wishes of [
      wish(one?.id, 'less'),
      { ...wish(one?.id, 'more'), ...wish(two?.id, 'less') },
    ]) {
      expect(fittingRelations('quick', { ...marked, wishes })).toEqual(
        fittingRelations('quick', marked),
      )
    }
  })

  test('has the lower one in a topic before all of these', () => {
    const last = cardsShown.at(-1)
    const topics = last ? [keyOfContrast(last.contrast)] : []
    const wishes = { [plain('profession')[0]?.id ?? '']: 'more' } as const
    const found = fittingRelations('quick', { answers, ownWords: { topics }, wishes })
    expect(found.slice(0, 2)).toEqual([last?.contrast.low.relation, 'profession'])
  })

  test('begins with their own craft where every answer says the same and nothing is marked', () => {
    const same = Object.fromEntries(quick.map((each) => [each.id, 3 as const]))
    const [first] = fittingRelations('quick', { ...marked, answers: same })
    expect(first).toBe('profession')
  })
})

describe('ideaIn', () => {
  const ideas = relations.flatMap((relation) => levels.map((level) => ({ relation, level })))

  test('knows every idea again, in any language', () => {
    for (const idea of ideas) {
      expect(ideaIn(ideaText(idea, 'nl'))).toEqual(idea)
      expect(ideaIn(ideaText(idea, 'en'))).toEqual(idea)
    }
  })

  test.each(['', 'Ik bel de wijkraad.', `${ideaText(ideas[0], 'nl')} En snel.`])(
    'finds none in %j',
    (text) => {
      expect(ideaIn(text)).toBeUndefined()
    },
  )
})

test('anotherIdea goes past every relation, at the same level, and begins again', () => {
  const fitting = ['society', 'politics', 'citizens'] as const
  let idea = anotherIdea(fitting, { relation: 'society', level: 'T' })
  expect(idea).toEqual({ relation: 'politics', level: 'T' })
  idea = idea && anotherIdea(fitting, idea)
  idea = idea && anotherIdea(fitting, idea)
  expect(idea).toEqual({ relation: 'society', level: 'T' })
})
