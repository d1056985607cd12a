import type { Ambition, Level, Relation } from '../../core/framework'

type ReversedLevels = Readonly<Record<Ambition, Level | null>>

/** Full form: per relation and ambition, the level whose statement is reverse-keyed. */
export const reversedLevels: Readonly<Record<Relation, ReversedLevels>> = {
  politics: { purpose: null, connected: 'T', professional: 'I', partner: 'O' },
  organisation: { purpose: 'T', connected: 'I', professional: 'O', partner: null },
  society: { purpose: 'O', connected: null, professional: 'T', partner: 'I' },
  citizens: { purpose: 'I', connected: 'O', professional: null, partner: 'T' },
  profession: { purpose: null, connected: 'T', professional: 'I', partner: 'O' },
}

/**
 * Quick form: the one level that is asked per ambition, so that relations get similar statements.
 */
export const quickLevels: Readonly<Record<Ambition, Level>> = {
  purpose: 'I',
  connected: 'T',
  professional: 'O',
  partner: 'I',
}
