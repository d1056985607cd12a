import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { ContentFiles } from '../../src/content/check'
import { bankFile, frameworkFile, logFile } from '../../src/content/schema'

const folder = new URL('../../content/', import.meta.url)

/** The text of a file in `content/`. */
export function contentText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

/** The content files as they are written. */
export const realTexts: ContentFiles<string> = {
  bank: contentText('bank.json'),
  framework: contentText('framework.json'),
  log: contentText('log.json'),
}

/** The content files parsed, but not yet checked by any rule. */
export const realContent = {
  bank: z.parse(bankFile, JSON.parse(realTexts.bank)),
  framework: z.parse(frameworkFile, JSON.parse(realTexts.framework)),
  log: z.parse(logFile, JSON.parse(realTexts.log)),
}

/** Where a value is, from the name of the file on. */
export type Path = readonly [keyof typeof realContent, ...(string | number)[]]

/** The path to a statement in the bank, or to something in it. */
export function statement(id: string, ...rest: string[]): Path {
  const index = realContent.bank.statements.findIndex((entry) => entry.id === id)
  return ['bank', 'statements', index, ...rest]
}

/** A copy of plain data with one value replaced, added or, as `undefined`, removed. */
export function withValue(data: unknown, path: readonly (string | number)[], value: unknown) {
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
  return edits.reduce<ContentFiles>(
    (files, [[file, ...path], value]) => ({
      ...files,
      [file]: withValue(files[file], path, value),
    }),
    realContent,
  )
}
