/** Who an agreement binds: the team, one person, or somebody who is asked. */
export const agreementKinds = ['we', 'I', 'ask'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** An agreement of a group, in its own words. */
export type Agreement = {
  readonly kind: AgreementKind
  /** 1..160 characters. */
  readonly what: string
  /** The person who does it, 0..60 characters. */
  readonly who: string
  /** By when, 0..60 characters. */
  readonly when: string
}

export const MOST_AGREEMENTS = 12
export const agreementLengths = { what: 160, who: 60, when: 60 } as const
