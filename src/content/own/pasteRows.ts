import Papa from 'papaparse'
import { ambitions, levels, relations } from '../../core/framework'
import type { Framework } from '../schema'
import { localeIds } from '../../ui/language/locale'
import type { Text } from '../textsWithin'
import { emptyRow, type DraftRow } from './draft'
import { MOST_CHARACTERS, statementsAllowed } from './ownBankFile'

/**
 * The headings that a column of a spreadsheet may have, in Dutch or English; without headings the
 * columns are in this order.
 */
const columns = {
  text: ['stelling', 'stellingen', 'statement', 'statements', 'tekst', 'text'],
  relation: ['relatie', 'relationship', 'relation'],
  level: ['niveau', 'level'],
  reversed: ['omgekeerd', 'reversed'],
  quick: ['snel', 'quick'],
  ambition: ['ambitie', 'ambition'],
} as const satisfies Record<keyof Omit<DraftRow, 'key' | 'id'>, readonly string[]>

type Column = keyof typeof columns
const inOrder = Object.keys(columns) as Column[]

/** Words that people write for the relations, besides their names. */
const relationWords = {
  politics: ['bestuur', 'politiek', 'minister', 'wethouder', 'dijkgraaf', 'politics', 'board'],
  organisation: ['waterschap', 'gemeente', 'provincie', 'ministerie', 'organization'],
  society: ['maatschappij', 'omgeving', 'streek', 'community'],
  citizens: ['burger', 'inwoner', 'inwoners', 'citizen', 'residents'],
  profession: ['vak', 'beroep', 'craft', 'profession'],
} as const

/** Words that people write for the levels, besides their names. */
const levelWords = {
  I: ['ik', 'i', 'zelf', 'individu', 'individueel', 'individual'],
  T: ['wij', 't', 'we', 'team'],
  O: ['o', 'organisatie', 'organisation', 'organization'],
} as const

/** A separator that occurs in no pasted text. */
const NO_MARK = '\u001F'

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'waar', 'omgekeerd', 'reversed'])

/**
 * Reads statements that were copied from a spreadsheet: one per row, with cells separated by tabs
 * or semicolons. Cells that are not understood stay empty, to be chosen by hand. Reads no more
 * statements than a bank may have.
 */
export function pasteRows(pasted: string, framework: Framework): Omit<DraftRow, 'key'>[] {
  const { data } = Papa.parse<string[]>(pasted.slice(0, MOST_CHARACTERS).trim(), {
    // Without either, every line is a statement: its commas are part of it.
    delimiter: ['\t', ';'].find((mark) => pasted.includes(mark)) ?? NO_MARK,
    skipEmptyLines: 'greedy',
  })
  const [first = []] = data
  const named = first.map((cell) => inOrder.find((column) => isAny(columns[column], cell)))
  const hasHeading = named.includes('text')
  const order = hasHeading ? named : inOrder
  const rows = hasHeading ? data.slice(1) : data
  return rows.slice(0, statementsAllowed.most).map((cells) => rowOf(cells, order, framework))
}

function rowOf(
  cells: readonly string[],
  order: readonly (Column | undefined)[],
  framework: Framework,
): Omit<DraftRow, 'key'> {
  const cell = (column: Column) => (cells[order.indexOf(column)] ?? '').trim()
  return {
    ...emptyRow,
    text: cell('text'),
    relation: idNamed(relations, framework.relations, cell('relation'), relationWords),
    level: idNamed(levels, framework.levels, cell('level'), levelWords),
    ambition: idNamed(ambitions, framework.ambitions, cell('ambition'), {}),
    reversed: yes.has(cell('reversed').toLowerCase()),
    quick: !order.includes('quick') || cell('quick') === '' || yes.has(cell('quick').toLowerCase()),
  }
}

type Words<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>
type Named<Id extends string> = Readonly<Record<Id, { readonly label: Text }>>

/** The id for a word: the id itself, its name in some language, or another word for it. */
function idNamed<Id extends string>(
  ids: readonly Id[],
  names: Named<Id>,
  written: string,
  others: Words<Id>,
): Id | '' {
  const wordsFor = (id: Id) => [
    id,
    ...localeIds.map((locale) => names[id].label[locale]),
    ...(others[id] ?? []),
  ]
  return ids.find((id) => isAny(wordsFor(id), written)) ?? ''
}

function isAny(words: readonly string[], written: string): boolean {
  return words.some((word) => word.toLowerCase() === written.trim().toLowerCase())
}
