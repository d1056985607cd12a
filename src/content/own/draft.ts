import {
  ambitions,
  levels,
  recordOf,
  relations,
  type Ambition,
  type Level,
  type Relation,
} from '../../core/framework'
import { localeIds, type Locale } from '../../ui/language/locale'
import type { Bank, Framework } from '../schema'
import { LONGEST, statementsAllowed, type OwnBankFile, type OwnStatement } from './ownBankFile'
import { partsOf, readParts, type OwnParts } from './ownParts'

/** A statement while it is being written: parts not chosen yet are empty. */
export type DraftRow = {
  /** Identifies the row while others are added and removed. */
  readonly key: number
  readonly text: string
  readonly relation: Relation | ''
  readonly level: Level | ''
  readonly ambition: Ambition | ''
  readonly reversed: boolean
  readonly quick: boolean
  /** The id by which a pair names it, if the file gave one. */
  readonly id?: string
}

/** A question bank while it is being written, in one language. */
export type Draft = {
  readonly title: string
  readonly labels: Readonly<Partial<Record<Relation, DraftLabel>>>
  readonly rows: readonly DraftRow[]
  /** The parts of the file besides its statements. They stay as they were. */
  readonly parts?: OwnParts
}
type DraftLabel = { readonly label: string; readonly inSentence: string }

export const emptyDraft: Draft = { title: '', labels: {}, rows: [] }

export const emptyRow: Omit<DraftRow, 'key'> = {
  text: '',
  relation: '',
  level: '',
  ambition: '',
  reversed: false,
  quick: true,
}

/** Puts a removed row back where it was; its key may have been reused since. */
export function withRowAt(draft: Draft, row: DraftRow, at: number): Draft {
  const { rows } = withRows(draft, [row])
  return { ...draft, rows: [...rows.slice(0, at), ...rows.slice(-1), ...rows.slice(at, -1)] }
}

/** Adds rows below the existing ones. */
export function withRows(draft: Draft, rows: readonly Omit<DraftRow, 'key'>[]): Draft {
  const last = Math.max(0, ...draft.rows.map(({ key }) => key))
  return {
    ...draft,
    rows: [...draft.rows, ...rows.map((row, i) => ({ ...row, key: last + 1 + i }))],
  }
}

/** The statements of the quick form of a bank, as a starting point. */
export function rowsOfBank(bank: Bank, locale: Locale): Omit<DraftRow, 'key'>[] {
  return bank.statements
    .filter(({ quick }) => quick)
    .map(({ text, relation, level, ambition, reversed, quick }) => ({
      text: text[locale],
      relation,
      level,
      ambition,
      reversed,
      quick,
    }))
}

/** The names of relations, levels and ambitions in a draft: its own, or else the app's. */
export function namesIn({ labels }: Draft, framework: Framework): Framework {
  const named = recordOf(relations, (relation) => {
    const ours = framework.relations[relation]
    const { label = '', inSentence = '' } = labels[relation] ?? {}
    const name = label || inSentence
    return name === '' ? ours : { ...ours, label: recordOf(localeIds, () => name) }
  })
  return { ...framework, relations: named }
}

/** A draft as it would be saved. It may be incomplete, so it is checked like any other bank. */
export function fileOf({ title, labels, rows, parts }: Draft): unknown {
  const named = Object.entries(labels).filter(([, { label, inSentence }]) => label + inSentence)
  return {
    ...(title && { title }),
    ...(named.length > 0 && { labels: Object.fromEntries(named) }),
    statements: rows.map(({ key: _key, ambition, ...row }) => ({
      ...row,
      ...(ambition && { ambition }),
    })),
    ...parts,
  }
}

/** A file as a draft to continue with; nothing where it is in several languages. */
export function draftOf(file: OwnBankFile): Draft | undefined {
  const { title = '', labels = {}, statements } = file
  const names = Object.entries(labels)
  const texts = [
    ...statements.map(({ text }) => text),
    ...names.flatMap(([, each]) => (each ? [each.label, each.inSentence] : [])),
  ]
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const saysQuick = statements.some(({ quick }) => quick === true)
  const rows = statements.map((statement) => rowOf(statement, saysQuick))
  return withRows(
    { title, labels: Object.fromEntries(names), rows: [], parts: partsOf(file) },
    rows,
  )
}

/**
 * The usable parts of an unfinished bank, as a draft: as much of each statement as is understood.
 * Nothing where no statement has a text, or where other parts would be lost.
 */
export function draftOfUnfinished(value: unknown): Draft | undefined {
  const found = partOf(value, 'statements')
  const statements: unknown[] = Array.isArray(found) ? found : []
  const saysQuick = statements.some((each) => partOf(each, 'quick') === true)
  const rows = statements.slice(0, statementsAllowed.most).map((each): Omit<DraftRow, 'key'> => ({
    text: textIn(each, 'text'),
    relation: relations.find((id) => id === partOf(each, 'relation')) ?? '',
    level: levels.find((id) => id === partOf(each, 'level')) ?? '',
    ambition: ambitions.find((id) => id === partOf(each, 'ambition')) ?? '',
    reversed: partOf(each, 'reversed') === true,
    quick: partOf(each, 'quick') === true || !saysQuick,
    ...idIn(each),
  }))
  const parts = readParts(value)
  if (!parts || rows.every(({ text }) => text === '')) return undefined
  const labels = relations.flatMap((id) => {
    const written = partOf(partOf(value, 'labels'), id)
    const names = { label: textIn(written, 'label'), inSentence: textIn(written, 'inSentence') }
    return names.label + names.inSentence === '' ? [] : [[id, names] as const]
  })
  return withRows(
    { title: textIn(value, 'title'), labels: Object.fromEntries(labels), rows: [], parts },
    rows,
  )
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function textIn(value: unknown, key: string): string {
  const text = partOf(value, key)
  return typeof text === 'string' ? text.slice(0, LONGEST.statement) : ''
}

function idIn(value: unknown): Pick<DraftRow, 'id'> {
  const id = textIn(value, 'id')
  return id === '' ? {} : { id }
}

function rowOf(statement: OwnStatement, saysQuick: boolean): Omit<DraftRow, 'key'> {
  const { text, relation, level, ambition = '', reversed = false, quick = false } = statement
  return {
    text: typeof text === 'string' ? text : '',
    relation,
    level,
    ambition,
    reversed,
    quick: quick || !saysQuick,
    ...idIn(statement),
  }
}
