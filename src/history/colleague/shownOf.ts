import { bank, countedStatements } from '../../content/bank'
import { scoreAnswers } from '../../content/scanOfBank'
import { bankNumber } from '../../core/bankNumber'
import type { Colleague } from '../../core/colleague'
import { contrastsIn, extremesIn } from '../../core/contrasts'
import type { Form } from '../../core/framework'
import { limits } from '../../core/limits'
import { coarseScores, hasValue } from '../../core/sharedResult'
import type { ScanData } from '../../record/shape'

/** The bank in use, as links name it and its statements. */
export const linkBank = {
  number: bankNumber(bank.fingerprint),
  ids: bank.statements.map(({ id }) => id),
}

type Done = Pick<ScanData, 'answers' | 'ownWords'>

/** All that a person can show to a colleague, as it would go along. */
export function shownOf(form: Form, scan: Done): Colleague {
  return {
    bank: linkBank.number,
    now: coarseScores(scoreAnswers(form, scan.answers)),
    topics: topicsOf(form, scan),
  }
}

/** Whether there is anything to show. */
export function showsAnything({ now, topics }: Colleague): boolean {
  return hasValue(now) || topics.length > 0
}

/** A pair whose answers no longer lie apart is on no result any more, so it is left out. */
function topicsOf(form: Form, { answers, ownWords: { topics = [] } }: Done): string[] {
  const counted = countedStatements(form, answers)
  const pairs = topics.flatMap((topic) => {
    const named = topic.split('/')
    const pair = bank.statements.filter((each) => named.includes(each.id) && counted.includes(each))
    const isApart = contrastsIn(pair, answers).length > 0 || extremesIn(pair, answers, [])
    return pair.length === 2 && isApart ? [pair.map(({ id }) => id).join('/')] : []
  })
  return [...new Set(pairs)].slice(0, limits.topics)
}
