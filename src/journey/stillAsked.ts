import { statementsOf } from '../content/bank'
import { dilemmas } from '../content/dilemmas'
import { bankRef, progressOf } from '../content/scanOfBank'
import { blocksOf } from '../core/blocks'
import type { Form } from '../core/framework'
import type { Answers } from '../core/statement'
import type { Workshop } from '../core/workshop'
import type { ScanData } from '../record/shape'
import type { Stop } from './next'

/** The parts of a workshop that are not done yet, each with the page to do it on. */
export type StillAsked = {
  readonly statements: Progress
  /** The first block with an open statement. */
  readonly block: Stop<'scan'> | undefined
  readonly dilemmas: number
  /** The first open dilemma. */
  readonly dilemma: Stop<'dilemmas'> | undefined
}

type Done = Pick<ScanData, 'answers' | 'choices'>
type Asked = Pick<Workshop, 'form' | 'dilemmas'>

/** The parts that a workshop still asks of somebody. */
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

/** Whether any block of a form was not begun at all: its result is then only a preview. */
export function isHalfWay(form: Form, answers: Answers): boolean {
  return blocksOf(form, statementsOf(form)).some((block) =>
    block.statements.every(({ id }) => answers[id] === undefined),
  )
}

/** The first page for somebody who joins: with the first open statement, else the result. */
export function enter({ form }: Asked, { block }: StillAsked): Stop<'scan' | 'result'> {
  return block ?? { page: 'result', form }
}

/**
 * The page for somebody who has nothing to share: to answer, or to change answers that are all
 * n.v.t.
 */
export function answerFirst({ form }: Asked, { block }: StillAsked): Stop<'scan' | 'review'> {
  return block ?? { page: 'review', form }
}

export type Progress = { readonly given: number; readonly open: number; readonly total: number }

/** The number of statements of a form that are answered. */
export function progress(form: Form, answers: Answers): Progress {
  const { given, total } = progressOf({ form, answers, bank: bankRef })
  return { given, open: total - given, total }
}

/** The number of open dilemmas, and the first of them. */
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
