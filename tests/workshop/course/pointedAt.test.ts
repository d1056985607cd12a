import { describe, expect, test } from 'vitest'
import { recordOf, relations } from '../../../src/core/framework'
import { views } from '../../../src/core/views'
import { medianIds } from '../../../src/workshop/board/figures'
import { pointedAt } from '../../../src/workshop/course/pointedAt'
import { closedBoard, unevenSpread } from '../../support/groups'

describe('what a picture points at', () => {
  test('is where people are furthest apart, in figures and in choices', async () => {
    const { picture } = await closedBoard(14, {}, { dilemmas: true })
    if (!picture) throw new Error('No picture')
    expect(pointedAt({ picture }).relation).toBe('society')
    const counts = {
      'dilemmas.politics-society': { n: 14, sides: [11, 3] },
      'dilemmas.society-citizens': { n: 14, sides: [8, 6] },
      'dilemmas.citizens-profession': { n: 14, sides: ['most', 'few'] },
    } as const
    expect(pointedAt({ picture: { ...picture, counts } }).dilemma).toBe('society-citizens')
  })

  test.each(relations)(
    'is an outcome of five people, though too few answered about %s',
    async (id) => {
      const { [id]: _, ...spread } = unevenSpread
      const { picture } = await closedBoard(5, { spread })
      if (!picture) throw new Error('No picture')
      const { relation } = pointedAt({ picture })
      expect(picture.figures[`now.${relation}`]).toBeDefined()
      expect(relation).toBe(id === 'citizens' ? 'politics' : 'citizens')
    },
  )

  test('is a card that can be shown, whichever two relations differ most', async () => {
    const { picture } = await closedBoard(14, {}, { form: 'full' })
    if (!picture) throw new Error('No picture')
    const cards = relations.flatMap((upper) =>
      relations
        .filter((lower) => lower !== upper)
        .map((lower) => {
          const alike = recordOf(medianIds, () => ({ n: 14, median: 50, q1: 50, q3: 50 }))
          const made = { ...picture, figures: alike, counts: {}, named: [{ upper, lower }] }
          return pointedAt({ picture: made }).card
        }),
    )
    expect(new Set(cards).size).toBe(10)
    expect(cards.filter((card) => !views.includes(`card.${card}`))).toEqual([])
  })

  test('is the same for everybody where there is no picture', () => {
    expect(pointedAt({})).toEqual({
      relation: 'citizens',
      dilemma: 'organisation-citizens',
      card: 'purpose',
    })
  })
})
