import { fingerprint } from '../../core/fingerprint'
import { parseJson } from '../../core/parseJson'
import type { Bank } from '../schema'
import type { ContentFile } from './finding'
import type { Content } from './rule'
import { rules, type Fault } from './rules'
import { bankFile, frameworkFile, logFile, type StatementEntry } from '../schema'
import { shapeFaults } from './shape'

/** The three content files that a bank is made of, parsed from JSON or still as text. */
export type ContentFiles<Form = unknown> = Readonly<Record<'bank' | 'framework' | 'log', Form>>

/** Either faults, or a bank that can be trusted. */
export type Checked = { readonly faults: readonly Fault[]; readonly bank?: Bank }

/** Checks content files as written. Text that is not JSON is reported as a fault, not thrown. */
export function checkTexts(texts: ContentFiles<string>): Checked {
  const bank = parse('bank.json', texts.bank)
  const framework = parse('framework.json', texts.framework)
  const log = parse('log.json', texts.log)
  const faults = [bank, framework, log].flatMap(({ fault }) => fault ?? [])
  if (faults.length > 0) return { faults }
  return checkContent({ bank: bank.value, framework: framework.value, log: log.value })
}

function parse(file: ContentFile, text: string): { value?: unknown; fault?: Fault } {
  const value = parseJson(text)
  return value === undefined ? { fault: { file, rule: 'unreadable', values: {} } } : { value }
}

/**
 * Checks parsed content files: first their shape and, if that is right, every rule in the table.
 * Total: any value yields faults or a bank.
 */
export function checkContent(files: ContentFiles): Checked {
  const bank = bankFile.safeParse(files.bank)
  const framework = frameworkFile.safeParse(files.framework)
  const log = logFile.safeParse(files.log)
  if (bank.success && framework.success && log.success) {
    return applyRules({ bank: bank.data, framework: framework.data, log: log.data })
  }
  return {
    faults: [
      ...shapeFaults('bank.json', files.bank, bank.error?.issues ?? []),
      ...shapeFaults('framework.json', files.framework, framework.error?.issues ?? []),
      ...shapeFaults('log.json', files.log, log.error?.issues ?? []),
    ],
  }
}

function applyRules(content: Content): Checked {
  const faults = rules.flatMap(({ rule, find }) =>
    find(content).map((finding): Fault => ({ ...finding, rule })),
  )
  return faults.length > 0 ? { faults } : { faults, bank: bankOf(content) }
}

function bankOf({ bank, framework }: Content): Bank {
  const { id, version, statements } = bank
  const { relations, ambitions, levels } = framework
  const asked = statements.map(
    ({ side: _side, origin: _origin, ...entry }): StatementEntry => entry,
  )
  return {
    id,
    version,
    statements: asked,
    fingerprint: fingerprint(statements),
    framework: { relations, ambitions, levels },
  }
}
