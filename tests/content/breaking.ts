import type { Fault } from '../../src/content/check/rules'
import type { Path } from './realContent'

/** Where a fault should be found. */
export type Place = Pick<Fault, 'rule' | 'file'> & Partial<Pick<Fault, 'id' | 'language'>>
export type Edit = readonly [Path, unknown]
export type Row = readonly [breach: string, edits: readonly Edit[], ...Place[]]

/** A statement of which nothing special is asked: neither reverse-keyed nor in the quick form. */
export const calm = 'I-connected-society'
