import * as z from 'zod/mini'
import { checkTexts, type ContentFiles } from '../../src/content/check/check'
import { bankFile, frameworkFile, logFile } from '../../src/content/schema'
import { contentText } from './texts'
import { tell } from './tell'

/** The content files as they are written. */
export const realTexts: ContentFiles<string> = {
  bank: contentText('bank.json'),
  framework: contentText('framework.json'),
  log: contentText('log.json'),
}

if (checkTexts(realTexts).bank === undefined) {
  tell('Deze proeven wachten tot de inhoud klopt', ['zie content.test.ts'])
}

/** The content files, checked. */
export const realContent = {
  bank: z.parse(bankFile, JSON.parse(realTexts.bank)),
  framework: z.parse(frameworkFile, JSON.parse(realTexts.framework)),
  log: z.parse(logFile, JSON.parse(realTexts.log)),
}

/** Where a value is, starting with the name of the file. */
export type Path = readonly [keyof typeof realContent, ...(string | number)[]]

/** The path to a statement in the bank, or to something in it. */
export function statement(id: string, ...rest: string[]): Path {
  const index = realContent.bank.statements.findIndex((entry) => entry.id === id)
  return ['bank', 'statements', index, ...rest]
}

/** A copy of plain data with one value replaced, added or, as `undefined`, removed. */
function withValue(data: unknown, path: readonly (string | number)[], value: unknown) {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy: unknown = structuredClone(data)
  if (typeof copy !== 'object' || copy === null) throw new Error(`nothing at ${key}`)
  const replaced: unknown = withValue(Reflect.get(copy, key), rest, value)
  if (replaced !== undefined) Reflect.set(copy, key, replaced)
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else Reflect.deleteProperty(copy, key)
  return copy
}

/** A copy of the real content with some values replaced. */
export function broken(edits: readonly (readonly [Path, unknown])[]): ContentFiles {
  let files: unknown = realContent
  for (const [path, value] of edits) files = withValue(files, path, value)
  return threeFiles.parse(files)
}

const threeFiles = z.object({ bank: z.unknown(), framework: z.unknown(), log: z.unknown() })
