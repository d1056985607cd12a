import type { Form } from '../core/framework'
import { countedIn, shownIn, slotsOf } from '../core/slots'
import type { Answers } from '../core/statement'
import { builtInBank } from './builtInBank'
import { ownBank } from './inUse'
import type { Bank, StatementEntry } from './schema'

/** The bank in use. */
export const bank: Bank = ownBank()?.bank ?? builtInBank

/** The statements of a form: all of them, or the 20 of the quick form. */
export function statementsOf(form: Form): readonly StatementEntry[] {
  return form === 'full' ? bank.statements : bank.statements.filter(({ quick }) => quick)
}

/**
 * The statements of a form, equally many for everybody: in the quick form including those answered
 * in place of ones that do not apply.
 */
export function askedStatements(form: Form, answers: Answers): readonly StatementEntry[] {
  if (form === 'full') return bank.statements
  return quickSlots.map((slot) => countedIn(slot, answers))
}

/**
 * The statements whose answers count for a person: those of the form, and others that they
 * answered.
 */
export function countedStatements(form: Form, answers: Answers): readonly StatementEntry[] {
  const asked = askedStatements(form, answers)
  return [...asked, ...answeredBesides(asked, answers).filter(({ id }) => answers[id] !== 'na')]
}

/**
 * The statements that a person was shown, including ones that did not apply and their replacements.
 */
export function shownStatements(form: Form, answers: Answers): readonly StatementEntry[] {
  if (form === 'full') return bank.statements
  const shown = quickSlots.flatMap((slot) => shownIn(slot, answers))
  return [...shown, ...answeredBesides(shown, answers)]
}

function answeredBesides(
  statements: readonly StatementEntry[],
  answers: Answers,
): readonly StatementEntry[] {
  return bank.statements.filter(
    (statement) => answers[statement.id] !== undefined && !statements.includes(statement),
  )
}

/** The statements offered, one after the other, where one of the quick form does not apply. */
export function otherStatements(first: StatementEntry): readonly StatementEntry[] {
  const [, ...others] = quickSlots.find(([{ id }]) => id === first.id) ?? []
  return others
}

const quickSlots = slotsOf(statementsOf('quick'), statementsOf('full'))
