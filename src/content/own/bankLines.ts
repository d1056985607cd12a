import { ambitions, levels, relations } from '../../core/framework'
import { parseJson } from '../../core/parseJson'
import type { OwnBankFile, OwnStatement } from './ownBankFile'
import { partsOf } from './ownParts'

/** What stands in a line for a yes, and for what is left out. */
const [YES, NONE] = ['x', '-']

/**
 * A bank in as few characters as a link needs: a line with its names and with what it brings beside
 * its statements, then one for each statement, which begins with a character for relation, level,
 * ambition, reversed and quick.
 */
export function toLines(file: OwnBankFile): string {
  const { title = '', labels = {}, statements } = file
  const parts = partsOf(file)
  const head = JSON.stringify([title, labels, ...(isEmpty(parts) ? [] : [parts])])
  return [head, ...statements.map(toLine)].join('\n')
}

function toLine({ relation, level, ambition, reversed, quick, text }: OwnStatement): string {
  const keys = [
    relations.indexOf(relation),
    levels.indexOf(level),
    ambition === undefined ? NONE : ambitions.indexOf(ambition),
    reversed === true ? YES : NONE,
    quick === true ? YES : NONE,
  ]
  const isPlain = typeof text === 'string' && !/^[{"]|\n/.test(text)
  return keys.join('') + (isPlain ? text : JSON.stringify(text))
}

/** Reads what `toLines` wrote, to be checked like any other: from a link it may hold anything. */
export function fromLines(text: string): unknown {
  const [head = '', ...lines] = text.split('\n')
  const names = parseJson(head)
  const [title, labels, parts] = Array.isArray(names) ? (names as unknown[]) : []
  return {
    ...(typeof parts === 'object' && parts),
    ...(title !== '' && { title }),
    ...(!isEmpty(labels) && { labels }),
    statements: lines.map(fromLine),
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function fromLine(line: string): unknown {
  const [relation, level, ambition, reversed, quick] = line
  return {
    text: textOf(line.slice(5)),
    relation: relations[Number(relation)],
    level: levels[Number(level)],
    ...(ambition !== NONE && { ambition: ambitions[Number(ambition)] }),
    ...(reversed === YES && { reversed: true }),
    ...(quick === YES && { quick: true }),
  }
}

function textOf(written: string): unknown {
  return /^[{"]/.test(written) ? parseJson(written) : written
}
