import { levels, relations } from '../../core/framework'
import type { BankFile, FallbackEntry, PairEntry, PairsFile } from '../schema'
import { languages, type Finding, type Language } from './finding'
import { tellingWords, wordsOfTwins } from './rules/sameness'
import { wordsOf } from './words'

/** The rules for pairs of statements, beyond their shape. */
export type PairRuleId =
  | 'pairUnknown'
  | 'pairSame'
  | 'pairDouble'
  | 'pairTitleLong'
  | 'pairQuestion'
  | 'pairWord'
  | 'pairNearlySame'
  | 'pairCount'
  | 'pairFallback'
type PairFault = Finding & { readonly rule: PairRuleId }

const TITLE_WORDS = 9
const QUESTION_WORDS = 20
const LEAST_PAIRS = 40
const LEAST_QUICK = 25
const LEAST_PER_RELATION = 6

/** Words that judge a person, or hint at an answer. */
const steering: Readonly<Record<Language, readonly string[]>> = {
  nl: ['aandacht', 'waarom niet', 'moeten', 'zou moeten', 'slecht', 'beter worden'],
  en: ['attention', 'why not', 'should', 'ought to', 'bad', 'get better'],
}

/**
 * Pairs name statements that exist, suffice for either form and every relation, and each says
 * something distinct in few words. For any two levels of a relation there is a text to fall back
 * on, in either direction.
 */
export function pairFaults({ pairs, fallbacks }: PairsFile, bank: BankFile): PairFault[] {
  const all = [...pairs, ...fallbacks]
  return [
    ...pairs.flatMap((pair) => unknownStatements(pair, bank)),
    ...all.filter(({ high, low }) => high === low).map((each) => fault('pairSame', {}, each)),
    ...duplicates(pairs),
    ...languages.flatMap((language) => [
      ...pairs.flatMap((pair) => longTitle(pair, language)),
      ...all.flatMap((each) => wording(each, language)),
      ...nearlySame(pairs, language),
    ]),
    ...tooFew(pairs, bank),
    ...crossings.flatMap((expected) => uncovered(expected, fallbacks)),
  ]
}

type Entry = PairEntry | FallbackEntry

function idOf(entry: Entry): string {
  const { high, low } = entry
  return 'relation' in entry ? `${entry.relation}/${high}/${low}` : `${high}/${low}`
}

function fault(
  rule: PairRuleId,
  values: Finding['values'],
  entry?: Entry,
  language?: Language,
): PairFault {
  return {
    file: 'pairs.json',
    rule,
    values,
    ...(entry && { id: idOf(entry) }),
    ...(language && { language }),
  }
}

function unknownStatements(pair: PairEntry, { statements }: BankFile): PairFault[] {
  return [pair.high, pair.low]
    .filter((side) => !statements.some(({ id }) => id === side))
    .map((statement) => fault('pairUnknown', { statement }, pair))
}

function duplicates(pairs: readonly PairEntry[]): PairFault[] {
  return pairs.flatMap((pair, i) => {
    const times = pairs.filter((other) => idOf(other) === idOf(pair)).length
    const isFirst = pairs.findIndex((other) => idOf(other) === idOf(pair)) === i
    return times > 1 && isFirst ? [fault('pairDouble', { times }, pair)] : []
  })
}

function longTitle(pair: PairEntry, language: Language): PairFault[] {
  const words = wordsOf(pair.title[language]).length
  if (words <= TITLE_WORDS) return []
  return [fault('pairTitleLong', { words, most: TITLE_WORDS }, pair, language)]
}

function wording(entry: Entry, language: Language): PairFault[] {
  const question = entry.question[language]
  const title = 'title' in entry ? entry.title[language] : ''
  const isQuestion = /^[^?]+\?$/.test(question.trim()) && wordsOf(question).length <= QUESTION_WORDS
  const spoken = ` ${wordsOf(`${title} ${question}`).join(' ')} `
  const found = steering[language].filter((word) => spoken.includes(` ${word} `))
  return [
    ...(isQuestion ? [] : [fault('pairQuestion', { most: QUESTION_WORDS }, entry, language)]),
    ...(found.length > 0 ? [fault('pairWord', { words: found.join(', ') }, entry, language)] : []),
  ]
}

function nearlySame(pairs: readonly PairEntry[], language: Language): PairFault[] {
  const titles = pairs.map((entry) => ({
    entry,
    words: tellingWords(entry.title[language], language),
  }))
  return titles.flatMap((second, i) =>
    titles.slice(0, i).flatMap((first) => {
      const common = wordsOfTwins(first.words, second.words)
      if (!common) return []
      const values = { other: idOf(first.entry), words: common.join(', ') }
      return [fault('pairNearlySame', values, second.entry, language)]
    }),
  )
}

function tooFew(pairs: readonly PairEntry[], { statements }: BankFile): PairFault[] {
  const sidesOf = ({ high, low }: PairEntry) =>
    statements.filter(({ id }) => id === high || id === low)
  const counts = [
    { of: 'pairs', found: pairs.length, least: LEAST_PAIRS },
    {
      of: 'quick',
      found: pairs.filter((pair) => sidesOf(pair).every(({ quick }) => quick)).length,
      least: LEAST_QUICK,
    },
    ...relations.map((id) => ({
      of: id,
      found: pairs.filter((pair) => sidesOf(pair).some(({ relation }) => relation === id)).length,
      least: LEAST_PER_RELATION,
    })),
  ]
  return counts
    .filter(({ found, least }) => found < least)
    .map((values) => fault('pairCount', values))
}

const crossings = relations.flatMap((relation) =>
  levels.flatMap((high) =>
    levels.filter((low) => low !== high).map((low) => `${relation}/${high}/${low}`),
  ),
)

function uncovered(expected: string, fallbacks: readonly FallbackEntry[]): PairFault[] {
  const found = fallbacks.filter((entry) => idOf(entry) === expected).length
  return found === 1 ? [] : [fault('pairFallback', { expected, found })]
}
