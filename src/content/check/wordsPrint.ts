import { hashOf } from '../../core/fingerprint'
import type { StatementEntry } from '../schema'
import { languages } from './finding'

/** A short name for the words of a statement in the languages that every statement has. */
export function wordsPrint({ text }: Pick<StatementEntry, 'text'>): string {
  return hashOf(languages.map((language) => text[language]).join('\n'))
}
