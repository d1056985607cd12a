import { expect, test } from 'vitest'
import { figureIds, valuesOf, type FigureId } from '../../../src/workshop/board/figures'
import { LEAST_CHANGES, type Participant } from '../../../src/workshop/board/rounds'
import { simulateBoard, type State } from '../../support/simulatedBoard'

/** The values of one figure, by person; of topics for everybody, since not naming one is a value. */
type Values = ReadonlyMap<number, number>
type Seen = Map<FigureId, Values[]>

/** What is wrong with a new public state, given all those before it. */
function faultsOf(
  state: State,
  before: State,
  participants: readonly Participant[],
  seen: Seen,
): string[] {
  const published = new Set(state.rounds.at(-1)?.published)
  const everybody = participants.map((each) => [each.participant, valuesOf(each)] as const)
  return figureIds.flatMap((id, place) => {
    const shown = shownOf(state, id)
    if (!published.has(id)) {
      return !shown || shown === shownOf(before, id) ? [] : [`${id} changed without being counted`]
    }
    const values: Values = new Map(
      everybody.flatMap(([number, all]) => {
        const value = all[place] ?? null
        return value === null ? [] : [[number, value] as const]
      }),
    )
    const earlier = seen.get(id) ?? []
    seen.set(id, [...earlier, values])
    return [
      ...(shown && shown.n !== values.size ? [`${id} says n = ${String(shown.n)}`] : []),
      ...(shown && shown.n < 5 ? [`${id} is shown for ${String(shown.n)}`] : []),
      ...(earlier.some((other) => isTooClose(values, other)) ? [`${id} gives somebody away`] : []),
      ...pointedAt(id, state, values),
    ]
  })
}

function shownOf({ picture }: State, id: FigureId) {
  const all: Readonly<Partial<Record<FigureId, { readonly n: number }>>> = {
    ...picture?.figures,
    ...picture?.counts,
  }
  return all[id]
}

/** Counted without the rule itself: people in only one, or in both with another value. */
function isTooClose(a: Values, b: Values): boolean {
  const everybody = new Set([...a.keys(), ...b.keys()])
  const changes = [...everybody].filter((number) => a.get(number) !== b.get(number)).length
  return changes > 0 && changes < LEAST_CHANGES
}

/** Whether a count or a quartile says something of one or two people. */
function pointedAt(id: FigureId, { picture }: State, values: Values): string[] {
  const quartiles = Object.entries(picture?.figures ?? {}).some(
    ([other, figure]) => other === id && figure.n < 8 && figure.q1 !== undefined,
  )
  const [, tally] = Object.entries(picture?.counts ?? {}).find(([other]) => other === id) ?? []
  const sides = (tally?.sides ?? []).map((side, i) => {
    const n = [...values.values()].filter((value) => value === i).length
    return typeof side === 'number' && (n < 3 || values.size - n < 3 || side !== n)
  })
  return quartiles || sides.includes(true) ? [`${id} points at somebody`] : []
}

/** What goes wrong on one board, and how many rounds were closed. */
function simulate(seed: number): { closed: number; faults: string[] } {
  const seen: Seen = new Map()
  const faults: string[] = []
  let closed = 0
  simulateBoard(seed, (state, before, participants) => {
    closed++
    faults.push(...faultsOf(state, before, participants, seen))
  })
  return { closed, faults }
}

test('over 4,000 orders of coming, leaving, sharing again and closing nobody is given away', () => {
  const runs = Array.from({ length: 4000 }, (_, seed) => simulate(seed))
  expect(runs.flatMap(({ faults }) => faults)).toEqual([])
  expect(runs.filter(({ closed }) => closed > 1).length).toBeGreaterThan(1000)
})
