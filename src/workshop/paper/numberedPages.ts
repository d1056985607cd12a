import { statementsOf } from '../../content/bank'
import { framework } from '../../content/framework'
import type { StatementEntry } from '../../content/schema'
import { blocksOf, type Block } from '../../core/blocks'
import { levels, type Form } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'

/** A block with the number that each statement has on paper: 1 to 20, or 1 to 60. */
export type NumberedBlock = Omit<Block, 'statements'> & {
  readonly statements: readonly { readonly nr: number; readonly statement: StatementEntry }[]
}

/**
 * The blocks of a form as laid out on paper, numbered in the order in which the scan asks:
 * the quick form on one page, the full form with a page for every level that has statements.
 */
export function numberedPages(form: Form): NumberedBlock[][] {
  let last = 0
  const blocks = blocksOf(form, statementsOf(form)).map((block) => ({
    ...block,
    statements: block.statements.map((statement) => ({ nr: (last += 1), statement })),
  }))
  if (form === 'quick') return [blocks]
  const pages = levels.map((l) => blocks.filter(({ level }) => level === l))
  return pages.filter((page) => page.length > 0)
}

/** The subject of a block, as in "Ik · Vanuit de bedoeling". */
export function blockTitle({ ambition, level }: NumberedBlock, locale: Locale): string {
  const { ambitions, levels: names } = framework()
  const parts = [level && names[level].label[locale], ambitions[ambition].label[locale]]
  return parts.filter((part) => part !== undefined).join(' · ')
}
