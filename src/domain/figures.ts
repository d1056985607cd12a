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

/**
 * The values of a group, per figure in the order of `figureIds`, of everybody who has one there; and
 * per person which figures that are, one bit each.
 */
export function figuresOf(people: readonly Figures[]): {
  readonly columns: readonly (readonly number[])[]
  readonly bits: Uint32Array
} {
  const bits = new Uint32Array(people.length)
  const columns = readers.map((read, place) => {
    const values: number[] = []
    for (const [i, person] of people.entries()) {
      const value = read(person)
      if (value === null || value === undefined) continue
      values.push(value)
      bits[i] = (bits[i] ?? 0) | (1 << place)
    }
    return values
  })
  return { columns, bits }
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
