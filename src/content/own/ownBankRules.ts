import { ambitions, relations, type Relation } from '../../core/framework'
import { LEAST_ANSWERS } from '../../core/sizes'
import type { Bank } from '../schema'
import { frequencyWords, MOST_WORDS, negations, wordsOf } from '../check/words'
import { wordsOfTwins, tellingWords } from '../check/rules/sameness'
import { isUneven } from './isUneven'
import { languagesOf } from './languagesOf'
import type { OwnBankFile } from './ownBankFile'
import { partAdvice, type PartAdviceId } from './ownPartsRules'

/** Faults that have to be fixed before a bank can be used. */
export type MustId = 'ownId' | 'thin' | 'double' | 'languages'
/** Remarks that its maker should know of, but may ignore. */
export type AdviceId =
  'uneven' | 'long' | 'negation' | 'frequency' | 'similar' | 'spread' | PartAdviceId

/** A remark about a bank. */
export type Remark<Id extends string = MustId | AdviceId> = {
  readonly rule: Id
  /** The index of the statement that it is about; nothing where it is about all of them or none. */
  readonly at?: number
  readonly values: Readonly<Record<string, string | number>>
  /** The relation that it mentions, to be named in the reader's language. */
  readonly relation?: Relation
}

/** The reasons why a bank of the right shape cannot be used. */
export function mustsOf(file: OwnBankFile, bank: Bank, ourId: string): Remark<MustId>[] {
  const { statements } = bank
  const quick = statements.filter((statement) => statement.quick)
  const of = (relation: Relation) => quick.filter((each) => each.relation === relation).length
  return [
    ...(file.id === ourId ? [{ rule: 'ownId', values: { id: ourId } } as const] : []),
    ...(languagesOf(file).length === 0 ? [{ rule: 'languages', values: {} } as const] : []),
    ...relations
      .filter((relation) => of(relation) < LEAST_ANSWERS)
      .map((relation) => ({
        rule: 'thin' as const,
        relation,
        values: { n: of(relation), least: LEAST_ANSWERS },
      })),
    ...doublesIn(statements.map(({ text }) => text.nl)),
  ]
}

/** Statements that repeat an earlier one; those without words are not compared. */
export function doublesIn(texts: readonly string[]): Remark<MustId>[] {
  return texts.flatMap((text, at) => {
    const first = texts.findIndex((other) => sameWords(other, text))
    const isDouble = first < at && wordsOf(text).length > 0
    return isDouble ? [{ rule: 'double' as const, at, values: { first: first + 1 } }] : []
  })
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** Advice about a bank that can be used. */
export function adviceOn(file: OwnBankFile, bank: Bank): Remark<AdviceId>[] {
  const lacksAmbition = file.statements.some(({ ambition }) => ambition === undefined)
  return [
    ...(isUneven(bank.statements) ? [{ rule: 'uneven', values: {} } as const] : []),
    ...(lacksAmbition ? [{ rule: 'spread', values: { n: ambitions.length } } as const] : []),
    ...bank.statements.flatMap(({ text }, at) => wordingOf(text.nl, at)),
    ...similarOf(bank),
    ...partAdvice(file),
  ]
}

/** Checked in the bank's first language; the words of others are not known here. */
function wordingOf(text: string, at: number): Remark<AdviceId>[] {
  const words = wordsOf(text)
  const named = (rule: 'negation' | 'frequency', known: ReadonlySet<string>) => {
    const found = words.filter((word) => known.has(word))
    return found.length > 0 ? [{ rule, at, values: { words: found.join(', ') } }] : []
  }
  return [
    ...(words.length > MOST_WORDS
      ? [{ rule: 'long' as const, at, values: { n: words.length, most: MOST_WORDS } }]
      : []),
    ...named('negation', negations.nl),
    ...named('frequency', frequencyWords.nl),
  ]
}

function similarOf({ statements }: Bank): Remark<AdviceId>[] {
  const told = statements.map(({ text }) => tellingWords(text.nl, 'nl'))
  return told.flatMap((words, at) => {
    const first = told.findIndex((other) => wordsOfTwins(other, words) !== undefined)
    const isSame = first >= 0 && first < at
    const isDouble =
      isSame && sameWords(statements[first]?.text.nl ?? '', statements[at]?.text.nl ?? '')
    return isSame && !isDouble ? [{ rule: 'similar', at, values: { first: first + 1 } }] : []
  })
}
