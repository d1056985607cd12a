import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { cleanName } from '../../core/cleanName'
import { ambitions, recordOf, relations, type Relation } from '../../core/framework'
import { localeIds } from '../../ui/language/locale'
import type { Framework } from '../schema'
import type { OwnBank } from '../inUse'
import { makeOpening } from '../makeOpening'
import type { DilemmaEntry, StatementEntry } from '../schema'
import type { Text } from '../textsWithin'
import { isUneven } from './isUneven'
import { toLines } from './bankLines'
import { MOST_CARRIED } from './carried'
import { languagesOf } from './languagesOf'
import { LONGEST, type OwnBankFile, type OwnText } from './ownBankFile'
import { packBank } from './packBank'

/** What an own bank takes over from the bank of the app. */
export type BuiltIn = {
  readonly framework: Framework
  readonly dilemmas: readonly DilemmaEntry[]
}

/** Turns a bank as it was written into one that the app can use. */
export function makeOwnBank(file: OwnBankFile, { framework, dilemmas }: BuiltIn): OwnBank {
  const statements = statementsOf(file)
  const title = cleanName(file.title ?? '', LONGEST.title)
  const labels = labelsOf(file, framework)
  const print = printOf({ title, labels: file.labels ?? {}, statements })
  const fingerprint = print.slice(0, FINGERPRINT)
  const short = compact(file)
  const packed = packBank(toLines(short))
  const bank = {
    id: `own-${print}`,
    version: 1,
    fingerprint,
    statements,
    framework: { ...framework, relations: labels },
  }
  return {
    title,
    bank,
    opening: makeOpening(bank, dilemmas),
    isUneven: isUneven(statements),
    source: JSON.stringify(short),
    carried: packed.length <= MOST_CARRIED ? { kind: 'packed', packed } : undefined,
  }
}

function statementsOf(file: OwnBankFile): StatementEntry[] {
  const [language = 'nl'] = languagesOf(file)
  const saysQuick = file.statements.some(({ quick }) => quick === true)
  const seen: Partial<Record<Relation, number>> = {}
  return file.statements.map((written, at) => {
    const { relation, level, reversed = false, quick = false } = written
    const before = seen[relation] ?? 0
    seen[relation] = before + 1
    return {
      id: `${level}-${relation}-${lettersOf(at)}`,
      level,
      ambition: written.ambition ?? ambitions[before % ambitions.length] ?? 'purpose',
      relation,
      reversed,
      quick: quick || !saysQuick,
      since: 1,
      text: textOf(written.text, language, LONGEST.statement),
    }
  })
}

/** A text in every language of the app; where it is not in one of them, in the first that it is in. */
function textOf(text: OwnText, language: keyof Text, longest: number): Text {
  return recordOf(localeIds, (locale) =>
    cleanName(typeof text === 'string' ? text : (text[locale] ?? text[language] ?? ''), longest),
  )
}

function labelsOf(file: OwnBankFile, framework: Framework): Framework['relations'] {
  const [language = 'nl'] = languagesOf(file)
  return recordOf(relations, (relation) => {
    const written = file.labels?.[relation]
    if (!written) return framework.relations[relation]
    return {
      ...framework.relations[relation],
      label: textOf(written.label, language, LONGEST.label),
      inSentence: textOf(written.inSentence, language, LONGEST.label),
    }
  })
}

/** Two letters for the place of a statement: ids have no figures. */
function lettersOf(at: number): string {
  return String.fromCodePoint(97 + Math.floor(at / 26), 97 + (at % 26))
}

/** Hexadecimal digits that links hold; against accident, not against somebody who tries. */
const FINGERPRINT = 8

/** The first 64 bits of SHA-256 over all that people read and all that scoring depends on. */
function printOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16)
}

/** Without what the app passes over, so that a link stays short. */
function compact({ title, labels, statements }: OwnBankFile): OwnBankFile {
  const isAllQuick = statements.every(({ quick }) => quick === true)
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(labels && { labels }),
    statements: statements.map(({ text, relation, level, ambition, reversed, quick }) => ({
      text,
      relation,
      level,
      ...(ambition && { ambition }),
      ...(reversed === true && { reversed }),
      ...(quick === true && !isAllQuick && { quick }),
    })),
  }
}
