import { describe, expect, test } from 'vitest'
import { isPossible } from '../../../src/workshop/board/possible'
import { closeRound, type Participant } from '../../../src/workshop/board/rounds'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { copyOf } from '../../../src/workshop/board/handover'
import { newBoard } from '../../support/boards'
import { closedBoard, peopleWith, unevenSpread } from '../../support/groups'
import { simulateBoard } from '../../support/simulatedBoard'

const NOW = '2026-11-24T12:00:00.000Z'
const board = await closedBoard(14)
const { picture } = board
if (!picture) throw new Error('No picture')
const society = picture.figures['now.society']
if (!society) throw new Error('No figure')

const withFigure = (change: object): Board => ({
  ...board,
  picture: {
    ...picture,
    figures: { ...picture.figures, 'now.society': { ...society, ...change } },
  },
})
const withPicture = (change: object): Board => ({ ...board, picture: { ...picture, ...change } })
const firstRound = (change: (round: Board['rounds'][number]) => object): Board => ({
  ...board,
  rounds: board.rounds.map((round) => ({ ...round, ...change(round) })),
})

describe('a board in a file is possible', () => {
  test.each<[string, Board]>([
    ['with a picture', board],
    ['as a copy', copyOf(board)],
    ['when everybody left after the picture was made', { ...board, participants: [] }],
    [
      'when the clock of the other device is an hour ahead',
      { ...board, made: '2026-11-24T13:00:00.000Z' },
    ],
  ])('%s', (_, possible) => {
    expect(isPossible(possible, NOW)).toBe(true)
  })

  test('whatever was collected, removed, shared again and closed', async () => {
    const { board: empty } = await newBoard({ privateKey: 'secret' }, { form: 'full' })
    let tried = 0
    for (let seed = 0; seed < 300; seed++) {
      simulateBoard(seed, ({ rounds, picture: made }, _, participants) => {
        const any = {
          ...empty,
          rounds: [...rounds],
          picture: made,
          participants: [...participants],
        }
        tried++
        expect(isPossible(any, NOW)).toBe(true)
      })
    }
    expect(tried).toBeGreaterThan(300)
  })

  test('when somebody came and five shared something else, before the next round', () => {
    const later = peopleWith(15, { ...unevenSpread, society: [90, 0] })
    expect(isPossible({ ...board, participants: later }, NOW)).toBe(true)
  })
})

describe('a board in a file is not possible', () => {
  const [one] = board.participants
  const twice: Participant[] = one ? [...board.participants, one] : []
  test.each<[string, Board]>([
    ['0, 0, 0 where the codes say otherwise', withFigure({ median: 0, q1: 0, q3: 0 })],
    ['100 where the codes say otherwise', withFigure({ median: 100, q1: 100, q3: 100 })],
    ['a first quartile above the median', withFigure({ q1: 60, median: 50 })],
    ['a median above the third quartile', withFigure({ median: 80, q3: 70 })],
    ['one quartile alone', withFigure({ q3: undefined })],
    ['fives of fourteen people', withFigure({ median: 45 })],
    ['of more people than were counted', withFigure({ n: 15 })],
    ['a picture of more people than were in its round', withPicture({ people: 15 })],
    ['a picture of nobody', withPicture({ people: 0 })],
    ['a picture without its round', { ...board, rounds: [] }],
    ['a round without a picture', { ...board, picture: undefined as never }],
    ['a picture closed at another moment', withPicture({ closed: '2026-11-24T10:41:00.000Z' })],
    [
      'a difference of a relation with itself',
      withPicture({ named: [{ upper: 'society', lower: 'society' }] }),
    ],
    [
      'thirds in another order',
      withPicture({
        thirds: {
          society: {
            n: 14,
            parts: [
              { thirds: ['high'], people: 7 },
              { thirds: ['low', 'middle'], people: 7 },
            ],
          },
        },
      }),
    ],
    ['somebody twice', { ...board, participants: twice }],
    [
      'somebody twice in a round',
      firstRound(({ members }) => ({ members: [...members.slice(1), ...members.slice(1, 2)] })),
    ],
    ['made in the year 9999', { ...board, made: '9999-01-01T00:00:00.000Z' }],
    ['closed long before it was made', { ...board, made: '2026-11-26T10:30:00.000Z' }],
  ])('%s', (_, impossible) => {
    expect(isPossible(impossible, '2026-11-30T00:00:00.000Z')).toBe(false)
  })

  test('closed in the year 9999', () => {
    const closed = '9999-11-24T10:40:00.000Z'
    const participants = [...board.participants]
    const made = closeRound({ ...board, participants, rounds: [] }, closed)
    expect(isPossible({ ...board, rounds: [made.round], picture: made.picture }, NOW)).toBe(false)
  })

  test('compared with a picture of the year 9999', () => {
    const { n: _, ...shown } = society
    const earlier = {
      title: 'Toen',
      agreements: [],
      picture: {
        closed: '9999-01-01T00:00:00.000Z',
        people: 9,
        figures: { 'now.society': shown },
        thirds: {},
        counts: {},
        named: [],
      },
    }
    expect(isPossible({ ...board, earlier }, NOW)).toBe(false)
  })
})
