import type { Ambition, Level, Relation } from '../../core/framework'

type Grid<Value> = Readonly<Record<Relation, Readonly<Record<Ambition, Value>>>>

/** Full form: per relation and ambition, the level whose statement is reverse-keyed. */
export const reversedLevels: Grid<Level | null> = {
  politics: { purpose: 'I', connected: 'T', professional: 'O', partner: null },
  organisation: { purpose: 'T', connected: 'I', professional: 'O', partner: null },
  society: { purpose: 'O', connected: null, professional: 'T', partner: 'I' },
  citizens: { purpose: 'I', connected: 'O', professional: null, partner: 'T' },
  profession: { purpose: null, connected: 'T', professional: 'I', partner: 'O' },
}

/** Quick form: per relation and ambition, the level whose statement is asked. */
export const quickLevels: Grid<Level> = {
  politics: { purpose: 'I', connected: 'I', professional: 'T', partner: 'O' },
  organisation: { purpose: 'I', connected: 'T', professional: 'O', partner: 'T' },
  society: { purpose: 'T', connected: 'O', professional: 'I', partner: 'I' },
  citizens: { purpose: 'O', connected: 'I', professional: 'O', partner: 'T' },
  profession: { purpose: 'O', connected: 'T', professional: 'T', partner: 'I' },
}
