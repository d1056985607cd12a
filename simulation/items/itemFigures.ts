import { statementsOf } from '../../src/content/bank'
import { recordOf, relations, type Relation } from '../../src/core/framework'
import { keyedAnswer, toPercent, type Answers } from '../../src/core/statement'
import { mean } from '../statistics'
import type { Response } from './pilot'
import { alpha, column, itemRest, present, type Matrix } from './statistics'

/** Nothing is reported about fewer people, nor about a role with fewer people. */
export const LEAST_PEOPLE = 10

const statements = statementsOf('full')

/** The columns of each relation. */
export const itemsOfRelation: Readonly<Record<Relation, readonly number[]>> = recordOf(
  relations,
  (relation) => statements.flatMap((each, item) => (each.relation === relation ? [item] : [])),
)

/** People's keyed answers, in points. */
export function matrixOf(answers: readonly Answers[]): Matrix {
  return answers.map((given) =>
    statements.map((statement) => {
      const keyed = keyedAnswer(statement, given)
      return keyed === undefined ? undefined : toPercent(keyed)
    }),
  )
}

/** Why somebody should read a statement again. */
type Flag = 'n.v.t.' | 'rare' | 'usual' | 'apart' | 'role'

export type ItemFigures = {
  readonly id: string
  readonly answered: number
  /** In points, as keyed. */
  readonly mean: number
  /** The largest part of n.v.t. in one role, 0..1; absent where no role has ten people. */
  readonly notApplicable?: Extreme
  readonly itemRest: number
  /**
   * The largest distance of one role to the others, in points, beyond the distance of its relation.
   */
  readonly shift?: Extreme
  readonly flags: readonly Flag[]
}

type Extreme = { readonly role: string; readonly value: number }

/** All figures of every statement. */
export function itemFigures(people: readonly Response[]): ItemFigures[] {
  const matrix = matrixOf(people.map(({ answers }) => answers))
  const roles = [...new Set(people.map(({ role }) => role))].filter(
    (role) => people.filter((person) => person.role === role).length >= LEAST_PEOPLE,
  )
  return statements.map(({ id, relation }, item) => {
    const values = present(column(matrix, item))
    const own = itemsOfRelation[relation]
    const place = own.indexOf(item)
    const inRelation = matrix.map((row) => own.map((each) => row[each]))
    const notApplicable = largest(roles, (role) => naShare(people, role, id))
    const shift = largest(roles, (role) => shiftOf(people, inRelation, place, role))
    const found = {
      id,
      answered: values.length,
      mean: mean(values),
      ...(notApplicable && { notApplicable }),
      itemRest: itemRest(inRelation, place),
      ...(shift && { shift }),
    }
    return { ...found, flags: flagsOf(found) }
  })
}

/** Alpha of each relation. */
export function alphas(people: readonly Response[]): Record<Relation, number> {
  const matrix = matrixOf(people.map(({ answers }) => answers))
  return recordOf(relations, (relation) =>
    alpha(matrix.map((row) => itemsOfRelation[relation].map((item) => row[item]))),
  )
}

function flagsOf(found: Omit<ItemFigures, 'flags'>): Flag[] {
  const flags: Record<Flag, boolean> = {
    'n.v.t.': (found.notApplicable?.value ?? 0) > 0.25,
    rare: found.mean < 15,
    usual: found.mean > 85,
    apart: found.itemRest < 0.2,
    role: Math.abs(found.shift?.value ?? 0) > 10,
  }
  return (Object.keys(flags) as Flag[]).filter((flag) => flags[flag])
}

/** The part of a role's people who saw a statement and answered n.v.t. */
function naShare(people: readonly Response[], role: string, id: string): number {
  const seen = people.flatMap((person) => (person.role === role ? (person.answers[id] ?? []) : []))
  return seen.filter((answer) => answer === 'na').length / seen.length
}

/**
 * How far a role lies above all others on one item, minus how far on the relation's other items.
 */
function shiftOf(
  people: readonly Response[],
  inRelation: Matrix,
  place: number,
  role: string,
): number {
  const differences = inRelation.flatMap((row, i) => {
    const [value, others] = [row[place], present(row.filter((_, item) => item !== place))]
    if (value === undefined || others.length === 0) return []
    return [{ isRole: people[i]?.role === role, difference: value - mean(others) }]
  })
  const of = (wanted: boolean) =>
    differences.filter(({ isRole }) => isRole === wanted).map(({ difference }) => difference)
  return of(true).length < LEAST_PEOPLE ? Number.NaN : mean(of(true)) - mean(of(false))
}

function largest(roles: readonly string[], valueOf: (role: string) => number): Extreme | undefined {
  return roles
    .map((role) => ({ role, value: valueOf(role) }))
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]
}
