import { verdictOn, type Verdict } from './certainty'
import { recordOf, relations, type Form, type Relation } from './framework'
import type { ScanScore } from './score'

export type Change = {
  /** Later minus earlier, or the second person minus the first, in points. */
  readonly difference: number
  readonly verdict: Verdict
}

/**
 * How two scans differ on each relation, by the rule for pairs: clear from 1.96 u and possible from
 * 1.28 u, with u = √(σ₁²/n₁ + σ₂²/n₂), since each scan has its own spread. Only for two scans of
 * the same form and the same bank version; see `whyIncomparable`.
 * @returns `undefined` for a relation on which either scan has no score
 */
export function compareScans(
  first: ScanScore,
  second: ScanScore,
): Record<Relation, Change | undefined> {
  return recordOf(relations, (relation) => {
    const [one, other] = [first.relations[relation], second.relations[relation]]
    if (one.score === undefined || other.score === undefined) return undefined
    const difference = other.score - one.score
    const u = Math.sqrt(first.sigma ** 2 / one.answered + second.sigma ** 2 / other.answered)
    return { difference, verdict: verdictOn(difference, u) }
  })
}

type Ground = {
  readonly form: Form
  readonly bank: { readonly id: string; readonly version: number; readonly fingerprint: string }
}

/** Why no verdict can be given on the differences between two scans; `undefined` where one can. */
export function whyIncomparable(one: Ground, other: Ground): 'form' | 'bank' | undefined {
  if (one.form !== other.form) return 'form'
  const same =
    one.bank.id === other.bank.id &&
    one.bank.version === other.bank.version &&
    one.bank.fingerprint === other.bank.fingerprint
  return same ? undefined : 'bank'
}
