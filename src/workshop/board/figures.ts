import {
  ambitions,
  levels,
  relations,
  type Ambition,
  type Level,
  type Relation,
} from '../../core/framework'
import type { CellValues, SharedResult } from '../../core/sharedResult'

/** The kinds of figure in a group picture for each relation. */
type RelationFigure = 'now' | 'dilemmas'
export type FigureId = `${RelationFigure}.${Relation}` | `cells.${Level}.${Ambition}`

const relationFigures: readonly RelationFigure[] = ['now', 'dilemmas']

/** Every number that a group picture can hold. Its place in this list is its bit in a mask. */
export const figureIds: readonly FigureId[] = [
  ...relationFigures.flatMap((figure) => relations.map((id): FigureId => `${figure}.${id}`)),
  ...levels.flatMap((level) => ambitions.map((id): FigureId => `cells.${level}.${id}`)),
]

type Figures = Pick<SharedResult, 'now' | 'dilemmas' | 'cells'>

/** Where the figures of each sort begin in `figureIds`. */
const begin = {
  now: figureIds.indexOf('now.politics'),
  dilemmas: figureIds.indexOf('dilemmas.politics'),
  cells: figureIds.indexOf('cells.I.purpose'),
}

/**
 * The values of a group: per figure, in the order of `figureIds`, those of everybody who has one;
 * and per person a mask of the figures they have. Values are whole numbers: 0..100, dilemmas in
 * twelfths.
 */
export function figuresOf(people: readonly Figures[]): {
  readonly columns: readonly Int16Array[]
  readonly figureMasks: Uint32Array
} {
  const columns = figureIds.map(() => new Int16Array(people.length))
  const counts = new Uint32Array(figureIds.length)
  const figureMasks = new Uint32Array(people.length)
  const note = (person: number, place: number, value: number | null | undefined) => {
    const [column, count] = [columns[place], counts[place]]
    if (value === null || value === undefined || !column || count === undefined) return
    column[count] = value
    counts[place] = count + 1
    figureMasks[person] = (figureMasks[person] ?? 0) | (1 << place)
  }
  people.forEach(({ now, dilemmas, cells }, person) => {
    relations.forEach((id, i) => {
      note(person, begin.now + i, now[id])
      if (dilemmas) note(person, begin.dilemmas + i, dilemmas[id])
    })
    if (cells) cellsInOrder(cells).forEach((value, i) => note(person, begin.cells + i, value))
  })
  return { columns: columns.map((column, place) => column.subarray(0, counts[place])), figureMasks }
}

function cellsInOrder(cells: CellValues): (number | null)[] {
  return levels.flatMap((level) => ambitions.map((id) => cells[level][id]))
}

/** Whether a mask has the figure at this place in `figureIds`. */
export function hasFigure(figureMask: number, place: number): boolean {
  return ((figureMask >>> place) & 1) === 1
}
