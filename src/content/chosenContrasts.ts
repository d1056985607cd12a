import { chooseContrasts } from '../core/chooseContrasts'
import { contrastsIn, type Contrast } from '../core/contrasts'
import type { Form } from '../core/framework'
import type { Answers } from '../core/statement'
import { onlyAnswer } from '../core/answeringStyle'
import { countedStatements } from './bank'
import { authoredPair } from './pairs'
import type { StatementEntry } from './schema'

/**
 * All contrasts between the answers that count in a form. None where every answer is the same: a
 * reverse-keyed statement then differs from a plain one, but that says nothing.
 */
export function contrastsOf(form: Form, answers: Answers): Contrast<StatementEntry>[] {
  const statements = countedStatements(form, answers)
  return onlyAnswer(statements, answers) === undefined ? contrastsIn(statements, answers) : []
}

/**
 * The contrasts that lead a result, the best first: those with an authored text go before the rest.
 * @param unrecognised keys of contrasts, in the order in which they were put away
 */
export function chosenContrasts(
  contrasts: readonly Contrast<StatementEntry>[],
  unrecognised: readonly string[] = [],
): Contrast<StatementEntry>[] {
  return chooseContrasts(
    contrasts,
    (contrast) => authoredPair(contrast) !== undefined,
    unrecognised,
  )
}
