import { statementsOf } from '../../content/bank'
import { bankNumber } from '../../core/bankNumber'
import { compareScans, whyIncomparable } from '../../core/compare'
import { compareKnown, knownOfCode, knownOfScan, type KnownScores } from '../compareKnown'
import { scoreScan } from '../../core/score'
import type { Changes } from '../comparison/compareWords'
import { scoreOf } from '../../content/scanOfBank'
import type { PutIn } from './personState'

/** What may be said about the differences between two people; nothing where they had other statements. */
export function changesOf(one: PutIn, other: PutIn): Changes | undefined {
  if ('scan' in one && 'scan' in other) {
    if (whyIncomparable(one.scan, other.scan)) return undefined
    return compareScans(scoreOf(one.scan), scoreOf(other.scan))
  }
  const [ground, otherGround] = [groundOf(one), groundOf(other)]
  if (ground.form !== otherGround.form || ground.bank !== otherGround.bank) return undefined
  return compareKnown(knownOf(one), knownOf(other))
}

/** The form and the question bank, as far as a code names it. */
export function groundOf(put: PutIn) {
  return 'code' in put
    ? { form: put.code.form, bank: put.code.bank }
    : { form: put.scan.form, bank: bankNumber(put.scan.bank.fingerprint) }
}

function knownOf(put: PutIn): KnownScores {
  if ('scan' in put) return knownOfScan(scoreOf(put.scan))
  const { form, now } = put.code
  return knownOfCode(scoreScan(statementsOf(form), {}).relations, now)
}
