import { ambitions, levels, relations } from '../../core/framework'
import { parseJson } from '../../core/parseJson'
import type { OwnBankFile, OwnStatement } from './ownBankFile'

/** What stands in a line for a yes, and for what is left out. */
const [YES, NONE] = ['x', '-']

/**
 * A bank in as few characters as a link needs: a line with its names, then one for each statement,
 * which begins with a character for relation, level, ambition, reversed and quick.
 */
export function toLines({ title, labels, statements }: OwnBankFile): string {
  const head = JSON.stringify([title ?? '', labels ?? {}])
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
  const [title, labels] = Array.isArray(names) ? (names as unknown[]) : []
  return {
    ...(title !== '' && { title }),
    ...(!isEmpty(labels) && { labels }),
    statements: lines.map(fromLine),
  }
}

function isEmpty(labels: unknown): boolean {
  return typeof labels === 'object' && labels !== null && Object.keys(labels).length === 0
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
