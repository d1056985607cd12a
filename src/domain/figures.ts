import { ambitions, levels, relations, type Ambition, type Level, type Relation } from './framework'
import { MOST_TWELFTHS, type SharedResult } from './sharedResult'

/** What a group picture can say something about per relation. */
export type RelationFigure = 'now' | 'wanted' | 'gap' | 'dilemmas'
export type FigureId = `${RelationFigure}.${Relation}` | `cells.${Level}.${Ambition}`

const relationFigures: readonly RelationFigure[] = ['now', 'wanted', 'gap', 'dilemmas']

/** Every number that a group picture can hold. Its place in this list is its bit in `membersOf`. */
export const figureIds: readonly FigureId[] = [
  ...relationFigures.flatMap((figure) => relations.map((id): FigureId => `${figure}.${id}`)),
  ...levels.flatMap((level) => ambitions.map((id): FigureId => `cells.${level}.${id}`)),
]

type Figures = Pick<SharedResult, 'now' | 'wanted' | 'dilemmas' | 'cells'>

/** The values of one person, 0..100 (gap: wanted − now), in the order of `figureIds`. */
export function figuresOf({ now, wanted, dilemmas, cells }: Figures): (number | undefined)[] {
  const valuesOf: Record<RelationFigure, (id: Relation) => number | null | undefined> = {
    now: (id) => now[id],
    wanted: (id) => wanted?.[id],
    gap: (id) => difference(wanted?.[id], now[id]),
    dilemmas: (id) => percent(dilemmas?.[id]),
  }
  return [
    ...relationFigures.flatMap((figure) => relations.map((id) => valuesOf[figure](id))),
    ...levels.flatMap((level) => ambitions.map((id) => cells?.[level][id])),
  ].map((value) => value ?? undefined)
}

/** Which figures a person has a value for, one bit each. */
export function bitsOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>(
    (bits, value, i) => (value === undefined ? bits : (bits | (1 << i)) >>> 0),
    0,
  )
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
