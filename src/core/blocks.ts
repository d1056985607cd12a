import { ambitions, levels, type Ambition, type Form, type Level, type Relation } from './framework'
import type { Statement } from './statement'

/**
 * One page of the scan: statements on one ambition; five, one for each relation, in the app's own
 * bank.
 */
export type Block<S extends Statement = Statement> = {
  /** 1-based, as in "block 2 of 4". */
  readonly number: number
  readonly ambition: Ambition
  /** Only in the full form, in which every ambition comes back at each level. */
  readonly level?: Level
  readonly statements: readonly S[]
}

/** The order of the statements in a block: from a person's own craft outwards. */
const fromNearToFar: readonly Relation[] = [
  'profession',
  'citizens',
  'organisation',
  'society',
  'politics',
]

/**
 * The pages of a form in order: by ambition (quick) or by level and ambition (full); pages without
 * statements are left out.
 */
export function blocksOf<S extends Statement>(form: Form, statements: readonly S[]): Block<S>[] {
  return kindsOf(form)
    .map(({ ambition, level }) => ({
      ambition,
      ...(level && { level }),
      statements: statements
        .filter((s) => s.ambition === ambition && s.level === (level ?? s.level))
        .sort((a, b) => fromNearToFar.indexOf(a.relation) - fromNearToFar.indexOf(b.relation)),
    }))
    .filter(({ statements: asked }) => asked.length > 0)
    .map((block, index) => ({ number: index + 1, ...block }))
}

type Kind = Pick<Block, 'ambition' | 'level'>

const quickKinds: readonly Kind[] = ambitions.map((ambition) => ({ ambition }))
const fullKinds: readonly Kind[] = levels.flatMap((level) =>
  ambitions.map((ambition) => ({ ambition, level })),
)

function kindsOf(form: Form): readonly Kind[] {
  return form === 'quick' ? quickKinds : fullKinds
}
