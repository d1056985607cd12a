import { describe, expect, test } from 'vitest'
import {
  choicesIn,
  filledIn,
  handsViews,
  partsOf,
  scriptViews,
  views,
  type ScriptView,
  type View,
} from '../../src/core/views'

describe('views', () => {
  test('are all different, and each has its parts', () => {
    expect(new Set(views).size).toBe(views.length)
    // Two for each relation, three for each dilemma, 19 cards, and ten about the whole.
    expect(views).toHaveLength(5 * 2 + 10 * 3 + 19 + 10)
    const again = views.map((view) => {
      const parts = partsOf(view)
      if ('relation' in parts) return `${parts.kind}.${parts.relation}`
      return 'id' in parts ? `${parts.kind}.${parts.id}` : parts.kind
    })
    expect(again).toEqual(views)
  })

  test.each<[View, object]>([
    ['radar', { kind: 'radar' }],
    ['guess.citizens', { kind: 'guess', relation: 'citizens' }],
    ['turn.politics-society', { kind: 'turn', id: 'politics-society' }],
    ['card.purpose', { kind: 'card', id: 'purpose' }],
  ])('%s is taken apart', (view, parts) => {
    expect(partsOf(view)).toEqual(parts)
  })

  test('hands are counted in thirds for a guess, and on two sides for a dilemma', () => {
    expect(handsViews).toHaveLength(5 + 10 + 10)
    expect(choicesIn('guess.politics')).toBe(3)
    expect(choicesIn('story.politics-society')).toBe(2)
  })
})

describe('filledIn', () => {
  const pointedAt = { relation: 'society', dilemma: 'society-citizens', card: 'purpose' } as const

  test.each<[ScriptView, View]>([
    ['guess.*', 'guess.society'],
    ['outcome.*', 'outcome.society'],
    ['story.*', 'story.society-citizens'],
    ['choices.*', 'choices.society-citizens'],
    ['turn.*', 'turn.society-citizens'],
    ['card.*', 'card.purpose'],
    ['guess.politics', 'guess.politics'],
    ['radar', 'radar'],
  ])('makes %s into %s', (named, view) => {
    expect(filledIn(named, pointedAt)).toBe(view)
  })

  test('leaves nothing open', () => {
    const filled = scriptViews.map((view) => filledIn(view, pointedAt))
    expect(filled.filter((view) => !views.includes(view))).toEqual([])
  })
})
