import type { Statement } from './statement'

/**
 * A short name for everything that scoring depends on: the statements with their keying and forms,
 * but not their wording. Independent of the order of the statements.
 */
export function fingerprint(
  statements: readonly (Statement & { readonly quick: boolean; readonly since: number })[],
): string {
  const lines = statements.map(({ id, relation, ambition, level, reversed, quick, since }) =>
    [id, relation, ambition, level, Number(reversed), Number(quick), since].join(' '),
  )
  return hashOf(lines.sort().join('\n'))
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo), as eight hexadecimal digits. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
