import type { Route } from './route'
import type { Workshop } from '../workshop/link/workshopLink'
import { statementsOf } from '../content/bank'
import { dilemmas } from '../content/dilemmas'
import { blocksOf } from '../core/blocks'
import { isNothing } from '../core/nothing'
import type { ScanData } from '../record/shape'

/** The id of the heading of what can be shared, below a result. */
export const shareHeading = 'deel-met-de-groep'

/** What a workshop asks and is not done yet, each with where to do it. */
export type Way = {
  readonly statements: { readonly open: number; readonly total: number }
  /** The first block with an open statement. */
  readonly block: Extract<Route, { page: 'scan' }> | undefined
  readonly dilemmas: number
  /** The first dilemma that is open. */
  readonly dilemma: Extract<Route, { page: 'dilemmas' }> | undefined
  /** Whether it asks what is wanted, and nothing of that is filled in. */
  readonly wanted: boolean
}

type Done = Pick<ScanData, 'answers' | 'choices' | 'wanted'>

/** How far somebody is on the way through a workshop. */
export function wayThrough(
  asked: Pick<Workshop, 'form' | 'dilemmas' | 'wanted'>,
  { answers, choices, wanted }: Done,
): Way {
  const { form } = asked
  const statements = statementsOf(form)
  const isOpen = ({ id }: { readonly id: string }) => answers[id] === undefined
  const block = blocksOf(form, statements).find((each) => each.statements.some(isOpen))
  const undone = asked.dilemmas ? dilemmas.filter(({ id }) => choices[id] === undefined) : []
  const [next] = undone
  return {
    statements: { open: statements.filter(isOpen).length, total: statements.length },
    block: block && { page: 'scan', form, block: block.number },
    dilemmas: undone.length,
    dilemma: next && { page: 'dilemmas', number: dilemmas.indexOf(next) + 1 },
    wanted: asked.wanted && isNothing(wanted),
  }
}
