import { agreementKinds, type Agreement, type AgreementKind } from '../board/agreements'

export type AgreementGroup = {
  readonly kind: AgreementKind
  readonly agreements: readonly Agreement[]
}

/**
 * Agreements grouped by who acts: the group, one person or somebody else; empty groups are left
 * out.
 */
export function groupAgreements(agreements: readonly Agreement[]): AgreementGroup[] {
  return agreementKinds
    .map((kind) => ({ kind, agreements: agreements.filter((each) => each.kind === kind) }))
    .filter((group) => group.agreements.length > 0)
}

/** The person who does it and by when, as in "Samira · in maart". */
export function whoAndWhen({ who, when }: Agreement): string {
  return [who, when].filter((part) => part !== '').join(' · ')
}

/** How large agreements can be set: as large as lets all of them fit on a screen or half a page. */
export function agreementSize(
  agreements: readonly Agreement[],
): 'large' | 'medium' | 'small' | 'tiny' {
  const letters = agreements.reduce(
    (sum, { what, who, when }) => sum + what.length + who.length + when.length,
    0,
  )
  if (agreements.length <= 4 && letters <= 260) return 'large'
  if (agreements.length <= 8 && letters <= 480) return 'medium'
  return letters <= 900 ? 'small' : 'tiny'
}
