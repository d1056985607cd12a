import log from '../../../content/log.json'
import { checkContent, type Checked } from './check'
import { framework } from '../framework'

/** What could be a bank, before anything is known about its statements. */
type MaybeBank = { readonly statements: readonly unknown[] }

export function isMaybeBank(value: unknown): value is MaybeBank {
  return (
    typeof value === 'object' &&
    value !== null &&
    'statements' in value &&
    Array.isArray(value.statements)
  )
}

/** Checks somebody's own bank, together with the framework and the log of this app. */
export function checkOwnBank(bank: MaybeBank): Checked {
  return checkContent({ bank, framework, log })
}
