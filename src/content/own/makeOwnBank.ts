import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { cleanName } from '../../core/cleanName'
import { ambitions, recordOf, relations, type Relation } from '../../core/framework'
import type { Framework } from '../schema'
import type { OwnBank, OwnDilemma } from '../inUse'
import { makeOpening } from '../makeOpening'
import type { DilemmaEntry, StatementEntry } from '../schema'
import { isUneven } from './isUneven'
import { toLines } from './bankLines'
import { MOST_CARRIED } from './carried'
import { languagesOf } from './languagesOf'
import {
  cardsOf,
  dilemmasOf,
  inLanguages,
  pairsOf,
  placesOf,
  type InLanguages,
} from './makeOwnParts'
import { LONGEST, type OwnBankFile } from './ownBankFile'
import { partsOf } from './ownParts'
import { packBank } from './packBank'

/** The parts that a custom bank takes over from the app's own. */
export type BuiltIn = {
  readonly framework: Framework
  readonly dilemmas: readonly DilemmaEntry[]
}

/** Turns a bank as written into one that the app can use. */
export function makeOwnBank(file: OwnBankFile, ofApp: BuiltIn): OwnBank {
  const [language = 'nl'] = languagesOf(file)
  const text = inLanguages(language)
  const statements = statementsOf(file, text)
  const title = cleanName(file.title ?? '', LONGEST.title)
  const { framework } = ofApp
  const labels = labelsOf(file, framework, text)
  const own = dilemmasOf(file, text)
  const cards = cardsOf(file, text)
  const short = compact(file)
  const pairs = pairsOf(short, text)
  const print = printOf({
    title,
    labels: file.labels ?? {},
    statements,
    // Parts that a bank does not have are not in its id.
    ...(own.length > 0 && { dilemmas: own }),
    ...(file.cards && { cards }),
    ...(pairs.length > 0 && { pairs }),
  })
  const dilemmas = ofApp.dilemmas.map((each) => inPlaceOf(each, own))
  const fingerprint = print.slice(0, FINGERPRINT)
  const packed = packBank(toLines(short))
  const bank = {
    id: `own-${print}`,
    // Its own words are in its id. The meaning of what it takes over from the app may change.
    version: Math.max(...[...statements, ...dilemmas].map(({ since }) => since)),
    fingerprint,
    statements,
    framework: { ...framework, relations: labels },
  }
  return {
    title,
    bank,
    opening: makeOpening(bank, dilemmas),
    dilemmas,
    cards,
    pairs,
    isUneven: isUneven(statements),
    source: JSON.stringify(short),
    carried: packed.length <= MOST_CARRIED ? { kind: 'packed', packed } : undefined,
  }
}

/** A dilemma of the app, or the bank's own between the same two relations. */
function inPlaceOf(ofApp: DilemmaEntry, own: readonly OwnDilemma[]): DilemmaEntry {
  const found = own.find(({ id }) => id === ofApp.id)
  return found ? { ...ofApp, ...found, since: 1 } : ofApp
}

function statementsOf(file: OwnBankFile, textOf: InLanguages): StatementEntry[] {
  const ids = idsIn(file)
  const saysQuick = file.statements.some(({ quick }) => quick === true)
  const seen: Partial<Record<Relation, number>> = {}
  return file.statements.map((written, at) => {
    const { relation, level, reversed = false, quick = false } = written
    const before = seen[relation] ?? 0
    seen[relation] = before + 1
    return {
      id: ids[at] ?? '',
      level,
      ambition: written.ambition ?? ambitions[before % ambitions.length] ?? 'purpose',
      relation,
      reversed,
      quick: quick || !saysQuick,
      since: 1,
      text: textOf(written.text, LONGEST.statement),
    }
  })
}

function labelsOf(
  file: OwnBankFile,
  framework: Framework,
  textOf: InLanguages,
): Framework['relations'] {
  return recordOf(relations, (relation) => {
    const written = file.labels?.[relation]
    if (!written) return framework.relations[relation]
    return {
      ...framework.relations[relation],
      label: textOf(written.label, LONGEST.label),
      inSentence: textOf(written.inSentence, LONGEST.label),
    }
  })
}

/** The ids that the app gives to its statements. */
function idsIn({ statements }: OwnBankFile): string[] {
  return statements.map(({ level, relation }, at) => `${level}-${relation}-${lettersOf(at)}`)
}

/** The ids by which its pairs name them: as written, else those the app gives. */
export function writtenIds(file: OwnBankFile): string[] {
  const ids = idsIn(file)
  return file.statements.map(({ id }, at) => id ?? ids[at] ?? '')
}

/** Two letters for the place of a statement: ids have no digits. */
function lettersOf(at: number): string {
  return String.fromCodePoint(97 + Math.floor(at / 26), 97 + (at % 26))
}

/** How many hexadecimal digits links hold; enough against accident, not against an attacker. */
const FINGERPRINT = 8

/** The first 64 bits of SHA-256 over everything that people read and that scoring depends on. */
function printOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16)
}

/**
 * Without the parts that the app ignores, so that a link stays short. Pairs name statements as the
 * app does.
 */
function compact(file: OwnBankFile): OwnBankFile {
  const { title, labels, statements, pairs } = file
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
    ...partsOf(file),
    ...(pairs && { pairs: pairsByOurIds(file) }),
  }
}

/** Its pairs, without those that do not name two of its statements. */
function pairsByOurIds(file: OwnBankFile): NonNullable<OwnBankFile['pairs']> {
  const [written, ids] = [writtenIds(file), idsIn(file)]
  return (file.pairs ?? []).flatMap((pair) => {
    const [high, low] = placesOf(pair, written)?.map((place) => ids[place]) ?? []
    return high === undefined || low === undefined ? [] : [{ ...pair, high, low }]
  })
}
