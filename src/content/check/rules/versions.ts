import { fingerprint } from '../../../core/fingerprint'
import type { LogFile, StatementEntry } from '../../schema'
import type { Rule } from '../rule'
import { wordsPrint } from '../wordsPrint'

export const statementsFromTheFuture: Rule = ({ bank }) =>
  bank.statements
    .filter(({ since }) => since > bank.version)
    .map(({ id, since }) => ({
      file: 'bank.json',
      id,
      values: { since, version: bank.version },
    }))

export const unloggedChanges: Rule = ({ bank, log }) =>
  bank.statements
    .filter(({ since }) => since > 1)
    .filter(
      ({ id, since }) =>
        !log.versions.some(({ version, changed }) => version === since && changed.includes(id)),
    )
    .map(({ id, since }) => ({ file: 'log.json', id, values: { since } }))

export const logOutOfOrder: Rule = ({ log }) => {
  const found = log.versions.map(({ version }) => version).join(', ')
  const expected = log.versions.map((_, index) => index + 1).join(', ')
  return found === expected ? [] : [{ file: 'log.json', values: { found, expected } }]
}

export const logBehindBank: Rule = ({ bank, log }) => {
  const last = log.versions.at(-1)?.version ?? 0
  return last === bank.version
    ? []
    : [{ file: 'log.json', values: { last, version: bank.version } }]
}

/** Saved answers rely on this: nothing that scoring depends on may change without a new version. */
export const wrongFingerprint: Rule = ({ bank, log }) => {
  const found = log.versions.at(-1)?.fingerprint ?? ''
  const expected = fingerprint(bank.statements)
  if (found === expected) return []
  return [{ file: 'log.json', values: { found, expected, version: bank.version } }]
}

/** Words carry the meaning: other words need a new version, unless the log calls them spelling. */
export const unloggedWords: Rule = ({ bank, log }) =>
  bank.statements
    .map((statement) => ({
      id: statement.id,
      found: loggedWords(statement, log) ?? '–',
      expected: wordsPrint(statement),
    }))
    .filter(({ found, expected }) => found !== expected)
    .map(({ id, ...values }) => ({ file: 'log.json', id, values }))

function loggedWords({ id, since }: StatementEntry, { versions }: LogFile): string | undefined {
  const known = versions
    .filter(({ version }) => version >= since)
    .flatMap(({ version, words, spelling = [] }) => [
      ...(version === since ? [words] : []),
      ...spelling.map((correction) => correction.words),
    ])
  // Later corrections replace earlier ones.
  return new Map(known.flatMap((words) => Object.entries(words))).get(id)
}
