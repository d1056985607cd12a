import { opening } from '../content/opening'
import type { Form } from '../core/framework'
import { isNothing } from '../core/nothing'
import { dilemmaCount } from '../core/sizes'
import type { Workshop } from '../core/workshop'
import type { Place, ScanData } from '../record/shape'
import type { Route } from './route'

/** A page that somebody passes on the way from the first statement to the group. */
export type Stop<Page extends Route['page']> = Extract<Route, { readonly page: Page }>

type Done = Pick<ScanData, 'place' | 'choices'>
type Asked = Pick<Workshop, 'form' | 'dilemmas'> | undefined

export const firstDilemma: Stop<'dilemmas'> = { page: 'dilemmas', number: 1 }

/** The page on which the statements of a form begin. */
export function start(form: Form): Stop<'scan'> {
  return { page: 'scan', form, block: 1 }
}

/**
 * Whether somebody has begun, so that the landing page is the way back instead of a first block.
 */
export function begun({ place }: Pick<Done, 'place'>): boolean {
  return place !== undefined
}

/** The page on which somebody continues who comes back; nothing if nothing was begun. */
export function resumeAt({
  place,
}: Pick<Done, 'place'>): Stop<'scan' | 'review' | 'result'> | undefined {
  if (!place) return undefined
  const { form, at } = place
  return typeof at === 'number' ? { page: 'scan', form, block: at } : { page: at, form }
}

/**
 * The page to which the button at the end of a page leads; that also determines its text. Does not
 * need the question bank, so that no page has to wait for it.
 * @param workshop that the person takes part in
 */
export function next(
  from: Stop<'scan' | 'dilemmas' | 'review'>,
  scan: Done,
  workshop: Asked,
): Stop<'scan' | 'dilemmas' | 'result' | 'review'> {
  switch (from.page) {
    case 'scan':
      return afterBlock(from, scan, workshop)
    case 'dilemmas':
      return from.number < dilemmaCount
        ? { page: 'dilemmas', number: from.number + 1 }
        : resultOf(scan)
    case 'review':
      return { page: 'result', form: from.form }
  }
}

function afterBlock({ form, block, change }: Stop<'scan'>, { choices }: Done, workshop: Asked) {
  if (change !== undefined) return { page: 'review', form } as const
  if (block < opening().blocks[form]) return { page: 'scan', form, block: block + 1 } as const
  const dilemmas = workshop?.form === form && workshop.dilemmas && isNothing(choices)
  return dilemmas ? firstDilemma : ({ page: 'result', form } as const)
}

/** The page to which the link back above a block leads; none when changing a single statement. */
export function beforeBlock({
  form,
  block,
  change,
}: Stop<'scan'>): Stop<'landing' | 'scan'> | undefined {
  if (change !== undefined) return undefined
  return block === 1 ? { page: 'landing' } : { page: 'scan', form, block: block - 1 }
}

/**
 * The page to which the link back above a dilemma leads; none from the first if there is no result
 * yet.
 */
export function beforeDilemma(
  { number }: Stop<'dilemmas'>,
  scan: Done,
): Stop<'dilemmas' | 'result'> | undefined {
  if (number > 1) return { page: 'dilemmas', number: number - 1 }
  return begun(scan) || !isNothing(scan.choices) ? resultOf(scan) : undefined
}

/** The page that shows the dilemmas: the result of the form that the person was in. */
export function resultOf({ place }: Pick<Done, 'place'>): Stop<'result'> {
  return { page: 'result', form: place?.form ?? 'quick' }
}

/**
 * From a result to sharing with the group of a workshop: by way of the requested form, if this is
 * the other one.
 */
export function toGroup(form: Form, workshop: NonNullable<Asked>): Stop<'share'> | Stop<'result'> {
  return workshop.form === form ? { page: 'share' } : { page: 'result', form: workshop.form }
}

/** The place to keep for somebody who goes on: after the last statement, the result. */
export function placeAt(to: Stop<'scan' | 'dilemmas' | 'result'>, form: Form): Place {
  return { form, at: to.page === 'scan' ? to.block : 'result' }
}
