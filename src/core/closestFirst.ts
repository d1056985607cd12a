import type { Relation } from './framework'
import type { ScanScore } from './score'
import type { Statement } from './statement'

/**
 * Statements, the most informative to answer first: those of the two relations with the closest
 * scores, in turn, then those of the next closest two, then the rest. Within a relation their order
 * stays.
 */
export function closestFirst<S extends Statement>(
  statements: readonly S[],
  { pairs }: Pick<ScanScore, 'pairs'>,
): S[] {
  const closest = [...pairs].sort((x, y) => Math.abs(x.difference) - Math.abs(y.difference))
  const scored = closest.flatMap(({ a, b }) =>
    inTurn(ofRelation(statements, a), ofRelation(statements, b)),
  )
  return [...new Set([...scored, ...statements])]
}

function ofRelation<S extends Statement>(statements: readonly S[], relation: Relation): S[] {
  return statements.filter((statement) => statement.relation === relation)
}

function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length)
  return Array.from({ length: longest }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((item) => item !== undefined)
}
