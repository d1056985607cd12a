import { describe, expect, test } from 'vitest'
import { pointedAt } from '../../../src/workshop/course/pointedAt'
import { closedBoard } from '../../support/groups'

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

  test('is the same for everybody where there is no picture', () => {
    expect(pointedAt({})).toEqual({
      relation: 'citizens',
      dilemma: 'organisation-citizens',
      card: 'citizens',
    })
  })
})
