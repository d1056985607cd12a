import { bank } from '../../content/bank'
import { markedPairs } from '../../content/markedPairs'
import { scoreAnswers } from '../../content/scanOfBank'
import { bankNumber, shortBank } from '../../core/bankNumber'
import type { Colleague } from '../../core/colleague'
import type { Form } from '../../core/framework'
import { limits } from '../../core/limits'
import { coarseScores, hasValue } from '../../core/sharedResult'
import { COLLEAGUE_STEP } from '../../core/shareLimits'
import type { ScanData } from '../../record/shape'

/** The bank in use, with the names that links use for it and its statements. */
export const linkBank = {
  number: shortBank(bankNumber(bank.fingerprint)),
  ids: bank.statements.map(({ id }) => id),
}

type Done = Pick<ScanData, 'answers' | 'ownWords'>

/** Everything that a person can show to a colleague, as it would be in the link. */
export function shownOf(form: Form, scan: Done): Colleague {
  return {
    bank: linkBank.number,
    now: coarseScores(scoreAnswers(form, scan.answers), COLLEAGUE_STEP),
    topics: topicsOf(form, scan),
  }
}

/** Whether there is anything to show. */
export function showsAnything({ now, topics }: Colleague): boolean {
  return hasValue(now) || topics.length > 0
}

function topicsOf(form: Form, { answers, ownWords: { topics } }: Done): string[] {
  const pairs = markedPairs(form, answers, topics).map((pair) => pair.map(({ id }) => id).join('/'))
  return [...new Set(pairs)].slice(0, limits.topics)
}
