import builtIn from 'virtual:bank'
import type { Form } from '../core/framework'
import { framework, type Framework } from './framework'
import type { BankFile, StatementEntry } from './schema'
import { translated } from './translated'

/** A checked question bank, with the names of what it asks about. */
export type Bank = Pick<BankFile, 'id' | 'version'> & {
  readonly statements: readonly StatementEntry[]
  /** Derived from everything that scoring depends on; see `core/fingerprint.ts`. */
  readonly fingerprint: string
  readonly framework: Framework
}

/** The bank that ships with the app, checked when it was built. */
export const bank: Bank = { ...translated('bank', builtIn), framework }

/** The statements of a form: all of them, or the 20 of the quick form. */
export function statementsOf(form: Form): readonly StatementEntry[] {
  return form === 'full' ? bank.statements : bank.statements.filter(({ quick }) => quick)
}
