import type { Answers, Statement } from './statement'

/**
 * A place in the quick form: one relation in one ambition. The first statement is asked; the others
 * are offered one after the other, each where the one before it does not apply.
 */
export type Slot<S extends Statement = Statement> = readonly [first: S, ...others: S[]]

/**
 * The slot of every statement of the quick form.
 * @param quick the statements of the quick form
 * @param all the statements of the full form
 */
export function slotsOf<S extends Statement>(quick: readonly S[], all: readonly S[]): Slot<S>[] {
  const asked = new Set(quick.map(({ id }) => id))
  const others = all.filter(({ id }) => !asked.has(id))
  return quick.map((first) => [first, ...others.filter((other) => isAlike(first, other))])
}

/** Whether one statement can take the place of another: same relation and ambition. */
function isAlike(one: Statement, other: Statement): boolean {
  return one.relation === other.relation && one.ambition === other.ambition
}

/** The statements of a slot that a person sees: the first, and one more after each `na`. */
export function shownIn<S extends Statement>(slot: Slot<S>, answers: Answers): S[] {
  const last = slot.findIndex(({ id }) => answers[id] !== 'na')
  return last === -1 ? [...slot] : slot.slice(0, last + 1)
}

/**
 * The statement whose answer counts for a slot: the first, or where that was answered `na` the
 * first other one with a frequency. A skipped first statement is not replaced.
 */
export function countedIn<S extends Statement>(slot: Slot<S>, answers: Answers): S {
  const [first, ...others] = slot
  if (answers[first.id] !== 'na') return first
  const isGiven = ({ id }: S) => answers[id] !== undefined && answers[id] !== 'na'
  return others.find(isGiven) ?? first
}
