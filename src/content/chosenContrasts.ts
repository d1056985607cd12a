import { chooseContrasts } from '../core/chooseContrasts'
import { contrastsIn, type Contrast } from '../core/contrasts'
import type { Form } from '../core/framework'
import type { Answers } from '../core/statement'
import { onlyAnswer } from '../core/answeringStyle'
import { countedStatements } from './bank'
import { authoredPair } from './pairs'
import type { StatementEntry } from './schema'

/**
 * All contrasts between the answers that count in a form. One and the same answer to everything says
 * nothing about two statements, though a reverse-keyed one then lies apart from a plain one.
 */
export function contrastsOf(form: Form, answers: Answers): Contrast<StatementEntry>[] {
  const statements = countedStatements(form, answers)
  return onlyAnswer(statements, answers) === undefined ? contrastsIn(statements, answers) : []
}

/**
 * Those that lead a result, the best first: what somebody wrote about goes before the rest.
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
