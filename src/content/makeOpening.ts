import { blocksOf, type Block } from '../core/blocks'
import { ambitions, recordOf, relations, type Form, type Relation } from '../core/framework'
import { scoreScan } from '../core/score'
import type { Answers, Frequency } from '../core/statement'
import type { Bank } from './schema'
import type { DilemmaEntry, StatementEntry } from './schema'

/** The part of a bank that the first page shows. Made during the build. */
export type Opening = {
  readonly bank: Pick<Bank, 'id' | 'version' | 'fingerprint'> & {
    /**
     * For every statement and dilemma the version in which it got its meaning. Most got it in the
     * same version, given once as `other`, so that the first page need not name them.
     */
    readonly since: Readonly<Record<string, number>>
  }
  /** The first block of the quick form. */
  readonly block: Block<StatementEntry>
  /** How many blocks and how many statements each form has. */
  readonly blocks: Readonly<Record<Form, number>>
  readonly statements: Readonly<Record<Form, number>>
  /** The scores of an invented colleague. */
  readonly example: Readonly<Record<Relation, number>>
}

/** The opening of a checked bank and checked dilemmas. */
export function makeOpening(
  { id, version, fingerprint, statements }: Bank,
  dilemmas: readonly DilemmaEntry[],
): Opening {
  const quick = statements.filter((statement) => statement.quick)
  const blocks = blocksOf('quick', quick)
  const [block] = blocks
  if (!block) throw new Error('The quick form has no blocks')
  return {
    bank: { id, version, fingerprint, since: makeSince([...statements, ...dilemmas]) },
    block,
    blocks: { quick: blocks.length, full: blocksOf('full', statements).length },
    statements: { quick: quick.length, full: statements.length },
    example: scoreExample(quick),
  }
}

function makeSince(
  entries: readonly { readonly id: string; readonly since: number }[],
): Opening['bank']['since'] {
  const versions = entries.map(({ since }) => since).sort((a, b) => a - b)
  const other = versions[Math.floor(versions.length / 2)] ?? 1
  const named = entries.filter(({ since }) => since !== other)
  return { other, ...Object.fromEntries(named.map(({ id, since }) => [id, since])) }
}

/** The keyed answers of an invented colleague: one per relation and ambition. */
const counted: Record<Relation, readonly Frequency[]> = {
  politics: [4, 4, 4, 3],
  organisation: [3, 4, 3, 3],
  society: [2, 3, 3, 3],
  citizens: [5, 4, 4, 4],
  profession: [4, 3, 4, 3],
}

/** A quick scan, scored like any other. */
function scoreExample(statements: readonly StatementEntry[]): Opening['example'] {
  const answers: Answers = Object.fromEntries(
    statements.map(({ id, relation, ambition, reversed }) => {
      const value = counted[relation][ambitions.indexOf(ambition)] ?? 3
      return [id, reversed ? ((6 - value) as Frequency) : value]
    }),
  )
  const scores = scoreScan(statements, answers).relations
  return recordOf(relations, (relation) => scores[relation].score ?? 0)
}
