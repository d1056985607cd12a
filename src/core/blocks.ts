import { ambitions, levels, type Ambition, type Form, type Level, type Relation } from './framework'
import type { Statement } from './statement'

/** One page of the scan: five statements on one ambition, one for each relation. */
export type Block<S extends Statement = Statement> = {
  /** 1-based, as in "block 2 of 4". */
  readonly number: number
  readonly ambition: Ambition
  /** Only in the full form, in which every ambition comes back at each level. */
  readonly level?: Level
  readonly statements: readonly S[]
}

/** How the statements of a block follow each other: from a person's own craft outwards. */
const fromNearToFar: readonly Relation[] = [
  'profession',
  'citizens',
  'organisation',
  'society',
  'politics',
]

/** The pages of a form in order: 4 by ambition (quick) or 12 by level and ambition (full). */
export function blocksOf<S extends Statement>(form: Form, statements: readonly S[]): Block<S>[] {
  return kindsOf(form).map(({ ambition, level }, index) => ({
    number: index + 1,
    ambition,
    ...(level && { level }),
    statements: statements
      .filter((s) => s.ambition === ambition && s.level === (level ?? s.level))
      .sort((a, b) => fromNearToFar.indexOf(a.relation) - fromNearToFar.indexOf(b.relation)),
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
