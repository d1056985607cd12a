import { ambitions, levels, relations, type Ambition, type Level, type Relation } from './framework'
import { MOST_TWELFTHS, type SharedResult } from './sharedResult'

/** What a group picture can say something about per relation. */
type RelationFigure = 'now' | 'wanted' | 'gap' | 'dilemmas'
export type FigureId = `${RelationFigure}.${Relation}` | `cells.${Level}.${Ambition}`

const relationFigures: readonly RelationFigure[] = ['now', 'wanted', 'gap', 'dilemmas']

/** Every number that a group picture can hold. Its place in this list is its bit in `membersOf`. */
export const figureIds: readonly FigureId[] = [
  ...relationFigures.flatMap((figure) => relations.map((id): FigureId => `${figure}.${id}`)),
  ...levels.flatMap((level) => ambitions.map((id): FigureId => `cells.${level}.${id}`)),
]

type Figures = Pick<SharedResult, 'now' | 'wanted' | 'dilemmas' | 'cells'>

/** What each figure is of one person, 0..100 (gap: wanted − now), in the order of `figureIds`. */
const readers: readonly ((person: Figures) => number | null | undefined)[] = [
  ...relations.map(
    (id) =>
      ({ now }: Figures) =>
        now[id],
  ),
  ...relations.map(
    (id) =>
      ({ wanted }: Figures) =>
        wanted?.[id],
  ),
  ...relations.map(
    (id) =>
      ({ now, wanted }: Figures) =>
        difference(wanted?.[id], now[id]),
  ),
  ...relations.map(
    (id) =>
      ({ dilemmas }: Figures) =>
        percent(dilemmas?.[id]),
  ),
  ...levels.flatMap((level) =>
    ambitions.map(
      (id) =>
        ({ cells }: Figures) =>
          cells?.[level][id],
    ),
  ),
]

/** The values of everybody who has one, of the figure at this place in `figureIds`. */
export function valuesAt(people: readonly Figures[], place: number): number[] {
  const read = readers[place]
  const values: number[] = []
  for (const person of people) {
    const value = read?.(person)
    if (value !== null && value !== undefined) values.push(value)
  }
  return values
}

/** Which figures a person has a value for, one bit each. */
export function bitsOf(person: Figures): number {
  let bits = 0
  for (let place = 0; place < readers.length; place++) {
    const value = readers[place]?.(person)
    if (value !== null && value !== undefined) bits |= 1 << place
  }
  return bits >>> 0
}

/** Whether the bit of the figure at this place in `figureIds` is set. */
export function hasBit(bits: number, place: number): boolean {
  return ((bits >>> place) & 1) === 1
}

function difference(wanted: number | null | undefined, now: number | null): number | undefined {
  return wanted === null || wanted === undefined || now === null ? undefined : wanted - now
}

function percent(share: number | null | undefined): number | undefined {
  return share === null || share === undefined ? undefined : (100 * share) / MOST_TWELFTHS
}
