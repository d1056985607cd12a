import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { bank } from '../../../src/content/bank'
import { handIns } from '../../../src/core/workshop'
import type { View } from '../../../src/core/views'
import type { Screen } from '../../../src/workshop/board/savedBoard'
import { statementsToShow } from '../../../src/workshop/picture/groupTopics'
import { Projected } from '../../../src/workshop/screen/Projected'
import { closedScreen } from '../../support/groups'

const asked = { dilemmas: true, form: 'full' } as const

/** All that stands on the projector. */
async function show(view: View, change: Partial<Screen> = {}, n = 14): Promise<string> {
  const screen = { ...(await closedScreen(n, {}, asked)), view, ...change }
  return render(<Projected screen={screen} small />).container.textContent
}

/** The same picture with other counts. */
async function counted(counts: NonNullable<Screen['picture']>['counts']) {
  const { picture } = await closedScreen(14, {}, asked)
  if (!picture) throw new Error('No picture')
  return { picture: { ...picture, counts: { ...picture.counts, ...counts } } }
}

const square = 'society-profession'

describe('the choices in a dilemma', () => {
  test('count almost everybody of those who shared one, and say that not all had to', async () => {
    const said = await show(
      `choices.${square}`,
      await counted({ [`dilemmas.${square}`]: { sides: ['few', 'most'] } }),
    )
    expect(said).toContain('(bijna) iedereen die dit deelde')
    expect(said).toContain('In het beeld zitten 14 mensen. Delen hoefde niet.')
  })

  test('stand beside the hands that were counted', async () => {
    const hands = { [`story.${square}`]: [9, 15] }
    const given = { ...(await counted({ [`dilemmas.${square}`]: { sides: [6, 6] } })), hands }
    const said = await show(`choices.${square}`, given)
    expect(said).toMatch(/6 mensen in de scan.*9 handen in de zaal/)
    expect(said).toMatch(/6 mensen in de scan.*15 handen in de zaal/)
    const turn = await show(`turn.${square}`, given)
    expect(turn).toContain('eerst 15 handen in de zaal')
    expect(turn).toContain('eerst 6 mensen in de scan')
  })

  test('say why this dilemma was chosen, where it was', async () => {
    const given = await counted({ [`dilemmas.${square}`]: { sides: [6, 6] } })
    expect(await show(`choices.${square}`, given)).toContain('dichtst bij elkaar')
    expect(await show('choices.politics-society', given)).not.toContain('dichtst bij elkaar')
  })
})

describe('a picture after the second round', () => {
  test.each(['radar', 'thirds', 'levels', 'differences', 'wishes', 'topics'] as const)(
    'says in %s that a figure may be the previous one, and not before',
    async (view) => {
      expect(await show(view, { closedRounds: 2 })).toContain('staat het vorige cijfer')
      expect(await show(view, { closedRounds: 1 })).not.toContain('vorige')
    },
  )
})

describe('the thirds', () => {
  test('say why two parts are one, and why a row may be short', async () => {
    const { picture } = await closedScreen(14, {}, asked)
    if (!picture) throw new Error('No picture')
    const whole = await show('thirds')
    expect(whole).toContain('Een deel met minder dan drie mensen telt bij het deel ernaast.')
    expect(whole).not.toContain('zonder score')
    const short = { ...picture, people: 17 }
    expect(await show('thirds', { picture: short })).toContain(
      'Mensen zonder score tellen hier niet mee.',
    )
  })

  test('of six people are one whole sentence, and nothing is asked about them', async () => {
    const said = await show('thirds', {}, 6)
    expect(said).toContain('Te weinig mensen, of bijna iedereen in één deel.')
    expect(said).not.toContain('Wie ziet er iets')
  })
})

test('without a topic nobody is asked to choose one', async () => {
  const { picture } = await closedScreen(6, {}, asked)
  if (!picture) throw new Error('No picture')
  const said = await show('topics', { picture: { ...picture, counts: {} } })
  expect(said).toContain('Nog geen stelling heeft drie stemmen.')
  expect(said).not.toContain('Kies samen')
})

test('wishes have the words that people chose, and say of how many', async () => {
  const said = await show('wishes')
  expect(said).toContain('RelatieMinderVaker')
  expect(said).toContain('In het beeld zitten 14 mensen. Delen hoefde niet.')
})

test('beside an outcome stands no statement that goes the other way', async () => {
  const place = bank.statements.findIndex(
    ({ relation, reversed }) => relation === 'citizens' && reversed,
  )
  const { picture } = await counted({ [`topics.${String(place)}`]: { sides: [12] } })
  const shown = statementsToShow('citizens', picture, 'full')
  expect(shown).toHaveLength(2)
  expect(shown.filter(({ reversed }) => reversed)).toEqual([])
})

test('the word above a middle halfway between two answers names both', async () => {
  const { picture } = await closedScreen(14, {}, asked)
  if (!picture) throw new Error('No picture')
  const figures = { 'now.citizens': { median: 60, q1: 50, q3: 70 } }
  const said = await show('outcome.citizens', { picture: { ...picture, figures } })
  expect(said).toContain('tussen soms en vaak')
})

test.each(handIns)('the way in says how to hand in: %s', async (handIn) => {
  const { workshop } = await closedScreen(14, {}, { handIn })
  const said = await show('join', { workshop })
  expect(said).toContain('Delen mag: tik op ‘Deel’.')
  expect(said.includes('eg je telefoon op tafel')).toBe(handIn !== 'distance')
  expect(said.includes('tuur je code')).toBe(handIn !== 'room')
})

test('latecomers find a way in until there is nothing left to count', async () => {
  const late = 'Later gekomen?'
  expect(await show('radar')).toContain(late)
  expect(await show('join')).not.toContain(late)
  expect(await show('agreements')).not.toContain(late)
  const { course } = await closedScreen(14)
  const end = { ...course, script: '45', step: 6 }
  expect(await show('card.citizens', { course: end })).not.toContain(late)
})
