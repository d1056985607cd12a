import { ambitions, levels, relations } from '../../core/framework'
import { parseJson } from '../../core/parseJson'
import type { OwnBankFile, OwnStatement } from './ownBankFile'
import { partsOf } from './ownParts'

/** The characters in a line for "yes", and for a part that is left out. */
const [YES, NONE] = ['x', '-']

/**
 * A bank in as few characters as possible, for a link: a line with its names and its parts besides
 * statements, then one line for each statement, which begins with a character each for relation,
 * level, ambition, reversed and quick.
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

/**
 * Reads lines written by `toLines`. The result must be checked like any other bank: a link may hold
 * anything.
 */
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
