import builtIn from 'virtual:opening'
import { statementIds } from '../core/framework'
import type { Opening } from './makeOpening'
import { translated } from './translated'

/** All that the first page needs of the bank, so that it need not wait for sixty statements. */
export const opening: Opening = translated('opening', builtIn)

/** For every statement, and every dilemma whose meaning changed, the bank version in which it did. */
export const since: Readonly<Record<string, number>> = {
  ...opening.dilemmasSince,
  ...Object.fromEntries(statementIds.map((id, i) => [id, opening.since[i] ?? 1])),
}
