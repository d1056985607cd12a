import { describe, expect, test } from 'vitest'
import { findCodes } from '../../../../src/workshop/code/findCodes'
import { createBoardKey, readCode, seal } from '../../../../src/workshop/code/resultCode'
import { bank, statementsOf } from '../../../../src/content/bank'
import { dilemmas } from '../../../../src/content/dilemmas'
import { ambitions, forms, relations, type Form, type Level } from '../../../../src/core/framework'
import { inventResults, type Asked } from '../../../../src/workshop/board/practice/practice'
import { LEAST_CHANGES } from '../../../../src/workshop/board/rounds'
import { close } from '../../../support/simulatedBoard'

/** Random numbers, the same each time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

const asking = (form: Form, all = true): Asked => ({
  bank: 12_345,
  board: 67_890,
  form,
  statements: statementsOf(form),
  places: Object.fromEntries(bank.statements.map(({ id }, place) => [id, place])),
  dilemmas: all ? dilemmas : [],
})

describe.each(forms)('inventResults, %s form', (form) => {
  const people = inventResults(25, asking(form), chanceFrom(1))

  test('makes results that can be shared as they are', async () => {
    const { publicKey, privateKey } = await createBoardKey()
    const read = people.map(async (person) => {
      const [code] = findCodes(await seal(person, publicKey)).codes
      return code && readCode(code, privateKey)
    })
    expect(await Promise.all(read)).toEqual(people.map((value) => ({ ok: true, value })))
  })

  test('gives everybody a different number', () => {
    expect(new Set(people.map(({ participant }) => participant)).size).toBe(25)
  })

  test('makes a picture with every figure that is asked for, in which relations differ', () => {
    const { picture } = close({ rounds: [] }, people)
    expect(Object.keys(picture.figures)).toHaveLength(form === 'full' ? 17 : 5)
    const counted = Object.keys(picture.counts)
    expect(counted.filter((id) => id.startsWith('wishes.'))).toHaveLength(5)
    expect(counted.filter((id) => id.startsWith('dilemmas.'))).toHaveLength(10)
    expect(counted.filter((id) => id.startsWith('topics.')).length).toBeGreaterThan(0)
    const medians = relations.flatMap((id) => picture.figures[`now.${id}`]?.median ?? [])
    expect(Math.max(...medians) - Math.min(...medians)).toBeGreaterThanOrEqual(15)
  })

  test('leaves out what is not asked for', () => {
    const few = inventResults(5, asking(form, false), chanceFrom(1))
    expect(few.filter(({ dilemmas: choices }) => choices)).toEqual([])
  })
})

describe('inventResults', () => {
  test('makes teams with something to show: differences, levels and topics', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed)
    const teams = seeds.map((seed) => {
      const people = inventResults(25, asking('full'), chanceFrom(seed))
      const { figures, counts, named } = close({ rounds: [] }, people).picture
      const levelOf = (level: Level) =>
        ambitions.reduce((sum, id) => sum + (figures[`cells.${level}.${id}`]?.median ?? 0), 0)
      return {
        named: named.length > 0,
        topics: Object.keys(counts).filter((id) => id.startsWith('topics.')).length >= 3,
        levels: levelOf('I') > levelOf('O'),
      }
    })
    expect(teams.filter(({ named }) => named).length).toBeGreaterThanOrEqual(38)
    expect(teams.filter(({ topics }) => topics).length).toBeGreaterThanOrEqual(38)
    expect(teams.filter(({ levels }) => levels)).toHaveLength(40)
  })

  test('now and then leaves a value open', () => {
    const many = inventResults(200, asking('quick'), chanceFrom(2))
    const open = many.filter(({ now }) => Object.values(now).includes(null))
    expect(open.length).toBeGreaterThan(10)
    expect(open.length).toBeLessThan(100)
  })

  test('makes the same group from the same seed, and others from others', () => {
    const groups = [1, 1, 2, 3, 4].map((seed) =>
      JSON.stringify(inventResults(25, asking('full'), chanceFrom(seed))),
    )
    expect(groups[0]).toBe(groups[1])
    expect(new Set(groups).size).toBe(4)
  })

  test('draws again if a number is taken', () => {
    const taken = inventResults(25, asking('quick'), chanceFrom(1)).map(
      ({ participant }) => participant,
    )
    const others = inventResults(LEAST_CHANGES, asking('quick'), chanceFrom(1), taken)
    expect(others.filter(({ participant }) => taken.includes(participant))).toEqual([])
    expect(others).toHaveLength(LEAST_CHANGES)
  })
})
