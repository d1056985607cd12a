import { statementsOf } from '../content/bank'
import { dilemmas } from '../content/dilemmas'
import { bankRef, progressOf } from '../content/scanOfBank'
import { blocksOf } from '../core/blocks'
import type { Form } from '../core/framework'
import type { Answers } from '../core/statement'
import type { Workshop } from '../core/workshop'
import type { ScanData } from '../record/shape'
import type { Stop } from './next'

/** What a workshop asks and is not done yet, each with where to do it. */
export type StillAsked = {
  readonly statements: Progress
  /** The first block with an open statement. */
  readonly block: Stop<'scan'> | undefined
  readonly dilemmas: number
  /** The first dilemma that is open. */
  readonly dilemma: Stop<'dilemmas'> | undefined
}

type Done = Pick<ScanData, 'answers' | 'choices'>
type Asked = Pick<Workshop, 'form' | 'dilemmas'>

/** What a workshop asks of somebody who has done so much. */
export function stillAsked(asked: Asked, { answers, choices }: Done): StillAsked {
  const { form } = asked
  const statements = progress(form, answers)
  const left = openDilemmas(choices)
  return {
    statements,
    block: openBlock(form, answers),
    dilemmas: asked.dilemmas ? left.open : 0,
    dilemma: asked.dilemmas ? left.first : undefined,
  }
}

/** The first block of a form with an open statement. */
export function openBlock(form: Form, answers: Answers): Stop<'scan'> | undefined {
  const block = blocksOf(form, statementsOf(form)).find((each) =>
    each.statements.some(({ id }) => answers[id] === undefined),
  )
  return block && { page: 'scan', form, block: block.number }
}

/** Whether a block of a form was not begun at all: its result is only looked at on the way. */
export function isHalfWay(form: Form, answers: Answers): boolean {
  return blocksOf(form, statementsOf(form)).some((block) =>
    block.statements.every(({ id }) => answers[id] === undefined),
  )
}

/** Where somebody who joins goes first: to the first open statement, else to the result. */
export function enter({ form }: Asked, { block }: StillAsked): Stop<'scan' | 'result'> {
  return block ?? { page: 'result', form }
}

/** Where somebody goes who has nothing to share: to answer, or to change what is all n.v.t. */
export function answerFirst({ form }: Asked, { block }: StillAsked): Stop<'scan' | 'review'> {
  return block ?? { page: 'review', form }
}

export type Progress = { readonly given: number; readonly open: number; readonly total: number }

/** How many of the statements of a form are answered. */
export function progress(form: Form, answers: Answers): Progress {
  const { given, total } = progressOf({ form, answers, bank: bankRef })
  return { given, open: total - given, total }
}

/** How many dilemmas are open, and the first of them. */
export function openDilemmas(choices: ScanData['choices']): {
  readonly open: number
  readonly first: Stop<'dilemmas'> | undefined
} {
  const open = dilemmas.filter(({ id }) => choices[id] === undefined)
  const [first] = open
  return {
    open: open.length,
    first: first && { page: 'dilemmas', number: dilemmas.indexOf(first) + 1 },
  }
}
