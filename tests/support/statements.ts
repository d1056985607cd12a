import * as fc from 'fast-check'
import { ambitions, levels, relations, type Form } from '../../src/core/framework'
import type { Statement } from '../../src/core/statement'

/**
 * The 60 statements of a full form, one for every cell; none reversed unless `isReversed` says so.
 */
export function fullForm(isReversed: (id: string) => boolean = () => false): Statement[] {
  return levels.flatMap((level) =>
    ambitions.flatMap((ambition) =>
      relations.map((relation) => {
        const id = `${level}-${ambition}-${relation}`
        return { id, relation, ambition, level, reversed: isReversed(id) }
      }),
    ),
  )
}

/** The 20 statements of a quick form: one level for each ambition. */
export function quickForm(isReversed?: (id: string) => boolean): Statement[] {
  return fullForm(isReversed).filter(
    ({ ambition, level }) => level === levels[ambitions.indexOf(ambition) % levels.length],
  )
}

export function formOf(form: Form, isReversed?: (id: string) => boolean): Statement[] {
  return form === 'full' ? fullForm(isReversed) : quickForm(isReversed)
}

/** Statements of one relation, which is all that a scale on its own needs. */
export function someStatements(count: number): Statement[] {
  return fullForm().slice(0, count)
}

/** Either form, each statement reverse-keyed or not. */
export const anyForm: fc.Arbitrary<Statement[]> = fc
  .tuple(fc.boolean(), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }))
  .map(([full, keys]) =>
    (full ? fullForm() : quickForm()).map((s, i) => keyed(s, keys[i] ?? false)),
  )

/** Five relations with equally many statements, of which equally many are reverse-keyed. */
export const anyBalancedForm: fc.Arbitrary<Statement[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 12 }),
    fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([size, reversed, shifts]) =>
    relations.flatMap((relation, r) =>
      fullForm()
        .filter((statement) => statement.relation === relation)
        .slice(0, size)
        .map((s, i) => keyed(s, (i + (shifts[r] ?? 0)) % size < reversed)),
    ),
  )

function keyed(statement: Statement, reversed: boolean): Statement {
  return { ...statement, reversed }
}
