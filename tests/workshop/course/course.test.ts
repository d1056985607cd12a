import { describe, expect, test } from 'vitest'
import { scripts } from '../../../src/content/scripts'
import { forms, relations } from '../../../src/core/framework'
import type { View } from '../../../src/core/views'
import { apply } from '../../../src/workshop/board/apply'
import type { Board } from '../../../src/workshop/board/savedBoard'
import type { Position } from '../../../src/workshop/course/course'
import { closesRound, courseOf } from '../../../src/workshop/course/courseOf'
import { showableView } from '../../../src/workshop/screen/showable'
import { newBoard } from '../../support/boards'
import { closedBoard, peopleWith, unevenSpread } from '../../support/groups'

const AT = '2026-11-24T10:30:00.000Z'

/** A board after a press on the button that goes on, or back. */
function pressed(board: Board, by: 'next' | 'back' = 'next'): Board {
  const move = courseOf(board)?.[by]
  return move ? apply(board, { do: 'go', ...move.to, view: move.view, at: AT }) : board
}

/** What comes on the screen when somebody only goes on. */
function walk(board: Board): string[] {
  const seen: string[] = []
  let now = board
  while (courseOf(now)?.next) {
    now = pressed(now)
    seen.push(`${String(now.course.step + 1)} ${now.view}`)
  }
  return seen
}

/** The same, as the group sees it. */
function shown(board: Board): string[] {
  return walk(board).map((at) => {
    const [step = '', view = ''] = at.split(' ')
    return `${step} ${showableView({ view: view as View })}`
  })
}

const end = { step: Infinity, screen: 0 }
const placeOf = ({ step, screen }: Position) => 100 * step + screen

const following = (script: string) => ({ course: { script, step: 0, screen: 0 } })

describe('going on', () => {
  test('through a quarter of an hour', async () => {
    expect(walk(await closedBoard(14, following('15')))).toEqual([
      '1 join',
      '2 guess.society',
      '2 outcome.society',
      '3 topics',
      // The statement with the most votes is about the bestuurder.
      '3 card.politics',
      '4 agreements',
    ])
  })

  test('through an hour and a half of a full scan, with a dilemma', async () => {
    const board = await closedBoard(14, following('90'), { form: 'full', dilemmas: true })
    const seen = walk(board)
    expect(seen).toHaveLength(2 + 10 + 4 + 2 + 3 + 1 + 1 + 1)
    expect(seen.slice(12, 16)).toEqual(['4 radar', '4 thirds', '4 levels', '4 differences'])
    expect(seen.slice(18, 21).map((view) => view.split('.')[0])).toEqual([
      '6 story',
      '6 choices',
      '6 turn',
    ])
  })

  test.each(['45', '90', 'follow-up'])(
    'names differences of a full scan, in %s',
    async (script) => {
      const { picture: earlierPicture } = await closedBoard(14)
      if (!earlierPicture) throw new Error('No picture')
      const earlier = { title: 'Toen', picture: earlierPicture, agreements: [] }
      const named = /(levels|differences)$/
      const full = walk(await closedBoard(14, { ...following(script), earlier }, { form: 'full' }))
      expect(full.flatMap((view) => named.exec(view)?.[0] ?? [])).toEqual(['levels', 'differences'])
      const quick = walk(await closedBoard(14, { ...following(script), earlier }))
      expect(quick.filter((view) => named.test(view))).toEqual([])
    },
  )

  test('leaves out what a workshop cannot show', async () => {
    const seen = walk(await closedBoard(14, following('90'), { form: 'quick', dilemmas: false }))
    expect(seen.filter((view) => /levels|differences|choices/.test(view))).toEqual([])
    const again = walk(await closedBoard(14, following('follow-up')))
    expect(again.filter((view) => /before|compare/.test(view))).toEqual([])
  })

  test('begins a follow-up with what was agreed, and shows then and now', async () => {
    const { picture } = await closedBoard(14)
    if (!picture) throw new Error('No picture')
    const agreement = { kind: 'we', what: 'Eén casus per week', who: '', when: '' } as const
    const earlier = { title: 'Toen', picture, agreements: [agreement] }
    const seen = walk(await closedBoard(14, { ...following('follow-up'), earlier }))
    expect(seen[0]).toBe('1 before')
    expect(seen).toContain('3 compare')
  })

  test.each(scripts.map(({ id }) => id))('and back again is the same way, in %s', async (id) => {
    let board = pressed(await closedBoard(14, following(id), { form: 'full', dilemmas: true }))
    const there = [board.view]
    while (courseOf(board)?.next) {
      board = pressed(board)
      there.push(board.view)
    }
    const back = [board.view]
    while (courseOf(board)?.back) {
      board = pressed(board, 'back')
      back.push(board.view)
    }
    expect(back).toEqual(there.toReversed())
  })
})

describe.each([0, 4])('with %i codes', (n) => {
  const withFew = async (script: string, chosen = {}) => {
    const participants = peopleWith(n, unevenSpread)
    const { board } = await newBoard({ participants, ...following(script) }, chosen)
    return board
  }

  test('the hour is one of cards, one for each relation', async () => {
    expect(shown(await withFew('45'))).toEqual([
      '1 join',
      '2 join',
      ...relations.map((id) => `3 card.${id}`),
      '4 card.connected',
      '5 card.partner',
      '6 card.purpose',
      '7 agreements',
    ])
  })

  test.each(
    scripts.flatMap(({ id }) =>
      forms.flatMap((form) => [true, false].map((asked) => [id, form, asked] as const)),
    ),
  )('%s of a %s form (dilemmas: %s) never shows the same twice', async (id, form, dilemmas) => {
    const seen = shown(await withFew(id, { form, dilemmas }))
    const again = seen.filter((view, i) => view === seen[i - 1])
    expect(again).toEqual([])
    // From one step to the next only where the script means the same: joining, or one card.
    const viewOf = (place: string) => place.split(' ')[1]
    const kept = seen.filter((view, i) => viewOf(view) === viewOf(seen[i - 1] ?? ''))
    expect(kept.filter((view) => !/ (join|card\.purpose)$/.test(view))).toEqual([])
    expect(
      seen.filter((view) => / (guess|outcome|choices|radar|wishes|topics)/.test(view)),
    ).toEqual([])
  })

  test.each(scripts.map(({ id }) => id))(
    '%s stays where it is when the picture comes',
    async (id) => {
      const { picture } = await closedBoard(14)
      if (!picture) throw new Error('No picture')
      let board = pressed(await withFew(id))
      while (courseOf(board)?.next) {
        const later = { ...board, picture }
        const { next, step } = courseOf(later) ?? {}
        expect(later.view).toBe(board.view)
        expect(step?.stage).toBe(courseOf(board)?.step.stage)
        expect(placeOf(next?.to ?? end)).toBeGreaterThan(placeOf(board.course))
        board = pressed(board)
      }
    },
  )

  test('the trainer says what the cards are about, and the outcomes once there are some', async () => {
    const board = { ...(await withFew('45')), course: { script: '45', step: 2, screen: 1 } }
    expect(courseOf(board)?.step.title.nl).toBe('Vijf kaarten')
    const { picture } = await closedBoard(14)
    if (!picture) throw new Error('No picture')
    expect(courseOf({ ...board, picture })?.step.title.nl).toBe('Vijf keer raden en kijken')
  })
})

describe('the clock', () => {
  test('starts with the first press, which stays at the first step', async () => {
    const { board } = await newBoard(following('45'))
    expect(courseOf(board)?.back).toBeUndefined()
    const begun = pressed(board)
    expect(begun.course).toEqual({
      script: '45',
      step: 0,
      screen: 0,
      clock: { began: AT, since: AT },
    })
  })

  test('of a step goes on within it, and begins anew with the next', async () => {
    const later = '2026-11-24T10:35:00.000Z'
    const board = await closedBoard(14, {
      course: { script: '15', step: 1, screen: 0, clock: { began: AT, since: AT } },
    })
    const within = apply(board, { do: 'go', step: 1, screen: 1, view: 'join', at: later })
    expect(within.course.clock).toEqual({ began: AT, since: AT })
    const next = apply(within, { do: 'go', step: 2, screen: 0, view: 'join', at: later })
    expect(next.course.clock).toEqual({ began: AT, since: later, spent: [0, 300] })
  })
})

describe('moving on from collecting codes', () => {
  const lastOfCollecting = {
    course: { script: '45', step: 1, screen: 0, clock: { began: AT, since: AT } },
  }

  test.each([
    ['closes the round with enough people', 5, true],
    ['closes nothing with too few', 4, false],
  ])('%s', async (_, n, closes) => {
    const participants = peopleWith(n, unevenSpread)
    const { board } = await newBoard({ ...lastOfCollecting, participants })
    const next = courseOf(board)?.next
    expect(next?.endsCollecting).toBe(true)
    expect(next && closesRound(board, next)).toBe(closes)
  })

  test('does not happen within a stage', async () => {
    const { board } = await newBoard({
      participants: peopleWith(9, unevenSpread),
      course: { ...lastOfCollecting.course, step: 0 },
    })
    const next = courseOf(board)?.next
    expect(next?.endsCollecting).toBe(false)
    expect(next && closesRound(board, next)).toBe(false)
  })
})
