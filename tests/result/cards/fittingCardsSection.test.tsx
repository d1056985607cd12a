import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ScanData } from '../../../src/record/shape'
import { FittingCards } from '../../../src/result/cards/FittingCards'
import { useScan } from '../../../src/record/scan'
import { quickScore } from '../../support/results'

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

/** The reasons and the titles of the cards, in order. */
function shown() {
  return screen
    .getAllByRole('article')
    .map((card) => [
      card.previousElementSibling?.textContent,
      within(card).getByRole('heading').textContent,
    ])
}

describe('FittingCards', () => {
  test.each<{
    when: string
    pattern: Parameters<typeof quickScore>[0]
    scan: Partial<ScanData>
    cards: string[][]
  }>([
    {
      when: 'two relations differ',
      pattern: { citizens: 5, society: 1 },
      scan: {},
      cards: [
        [
          'We kozen deze kaart omdat burgers in je werk vaker aan bod komen dan de samenleving.',
          'Die ene en alle anderen',
        ],
        [
          'We kozen deze kaart omdat burgers in je werk vaker aan bod komen dan de samenleving.',
          'Wie merkt iets van ons werk?',
        ],
        [
          'We kozen deze kaart omdat burgers in je werk vaker aan bod komen dan de samenleving.',
          'Eén mens tegelijk',
        ],
      ],
    },
    {
      when: 'the choices in the dilemmas go round',
      pattern: {},
      scan: {
        choices: {
          'politics-society': [3],
          'society-citizens': [2, 0, 0],
          'politics-citizens': [3],
        },
      },
      cards: [
        [
          'We kozen deze kaart omdat je in de dilemma’s de bestuurder boven de samenleving koos, de samenleving boven burgers, en burgers weer boven de bestuurder.',
          'Besloten, en nog volop besproken',
        ],
        ['Deze kaart past bij elk beeld.', 'Waar het om te doen is'],
        ['Deze kaart past bij elk beeld.', 'Wikken, wegen, zeggen'],
      ],
    },
    {
      when: 'nothing differs',
      pattern: {},
      scan: {},
      cards: [
        ['Deze kaart past bij elk beeld.', 'Waar het om te doen is'],
        ['Deze kaart past bij elk beeld.', 'Wikken, wegen, zeggen'],
      ],
    },
  ])('when $when', ({ pattern, scan, cards }) => {
    useScan.setState(scan)
    render(<FittingCards score={quickScore(pattern)} />)
    expect(shown()).toEqual(cards)
    expect(screen.getByRole('link', { name: 'Bekijk alle 19 kaarten' })).toHaveAttribute(
      'href',
      '#/cards',
    )
  })
})
