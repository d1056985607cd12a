import { bank, countedStatements } from './bank'
import type { StatementEntry } from './schema'
import { contrastsIn, extremesIn } from '../core/contrasts'
import type { Form } from '../core/framework'
import type { Answers } from '../core/statement'

/**
 * The pairs of statements that a person marked to talk about, each in the order of the bank, so
 * that a pair does not say which of the two happens more. A pair whose answers no longer differ is
 * no longer on the result, so it is left out.
 * @param topics named as in `keyOfContrast`
 */
export function markedPairs(
  form: Form,
  answers: Answers,
  topics: readonly string[] = [],
): (readonly StatementEntry[])[] {
  const counted = countedStatements(form, answers)
  return topics.flatMap((topic) => {
    const named = topic.split('/')
    const pair = bank.statements.filter((each) => named.includes(each.id) && counted.includes(each))
    const isApart = contrastsIn(pair, answers).length > 0 || extremesIn(pair, answers, [])
    return pair.length === 2 && isApart ? [pair] : []
  })
}
