import { ambitions, levels, relations } from '../../../core/framework'
import type { Rule } from '../rule'
import type { StatementEntry } from '../../schema'

/** The id of the statement at a crossing of level, ambition and relation. */
function idOf({
  level,
  ambition,
  relation,
}: Pick<StatementEntry, 'level' | 'ambition' | 'relation'>): string {
  return `${level}-${ambition}-${relation}`
}

export const mismatchedIds: Rule = ({ bank }) =>
  bank.statements
    .filter((statement) => statement.id !== idOf(statement))
    .map((statement) => ({
      file: 'bank.json',
      id: statement.id,
      values: { expected: idOf(statement) },
    }))

/** Where every id matches its crossing, this also finds crossings with two statements. */
export const duplicateIds: Rule = ({ bank }) => {
  const ids = bank.statements.map(({ id }) => id)
  return [...new Set(ids)]
    .map((id) => ({ id, times: ids.filter((other) => other === id).length }))
    .filter(({ times }) => times > 1)
    .map(({ id, times }) => ({ file: 'bank.json', id, values: { times } }))
}

export const retiredIds: Rule = ({ bank, log }) =>
  log.versions.flatMap(({ version, retired }) =>
    bank.statements
      .filter(({ id }) => retired.includes(id))
      .map(({ id }) => ({ file: 'bank.json', id, values: { version } })),
  )

export const missingCells: Rule = ({ bank }) => {
  const present = new Set(bank.statements.map(idOf))
  return crossings
    .filter((crossing) => !present.has(idOf(crossing)))
    .map((crossing) => ({ file: 'bank.json', id: idOf(crossing), values: crossing }))
}

const crossings = levels.flatMap((level) =>
  ambitions.flatMap((ambition) => relations.map((relation) => ({ level, ambition, relation }))),
)
