import {
  ambitions,
  levels,
  relations,
  type Ambition,
  type Form,
  type Level,
  type Relation,
} from './framework'
import type { Statement } from './statement'

/** One page of the scan: five statements on one ambition, one for each relation. */
export type Block<S extends Statement = Statement> = {
  /** 1-based, as in "block 2 of 4". */
  readonly number: number
  readonly ambition: Ambition
  /** Only in the full form; the quick form mixes the levels. */
  readonly level?: Level
  readonly statements: readonly S[]
}

/** The pages of a form in order: 4 by ambition (quick) or 12 by level and ambition (full). */
export function blocksOf<S extends Statement>(form: Form, statements: readonly S[]): Block<S>[] {
  return kindsOf(form).map(({ ambition, level }, index) => ({
    number: index + 1,
    ambition,
    ...(level && { level }),
    statements: statements
      .filter((s) => s.ambition === ambition && s.level === (level ?? s.level))
      .sort((a, b) => position(a.relation) - position(b.relation)),
  }))
}

/** How many pages a form has. */
export function blockCount(form: Form): number {
  return kindsOf(form).length
}

type Kind = Pick<Block, 'ambition' | 'level'>

const quickKinds: readonly Kind[] = ambitions.map((ambition) => ({ ambition }))
const fullKinds: readonly Kind[] = levels.flatMap((level) =>
  ambitions.map((ambition) => ({ ambition, level })),
)

function kindsOf(form: Form): readonly Kind[] {
  return form === 'quick' ? quickKinds : fullKinds
}

function position(relation: Relation): number {
  return relations.indexOf(relation)
}
