import type { DilemmaRuleId } from './checkDilemmas'
import type { PairRuleId } from './checkPairs'
import type { RatingRuleId } from './checkRatings'
import type { PointerRuleId } from './checkPointers'
import type { ScriptRuleId } from './checkScripts'
import type { Finding } from './finding'
import { unless, type Rule } from './rule'
import { duplicateIds, mismatchedIds, missingCells, retiredIds } from './rules/cells'
import { acquiescenceBias, wrongQuick, wrongReverseKeying } from './rules/keying'
import { nearDuplicates } from './rules/sameness'
import {
  logBehindBank,
  logOutOfOrder,
  statementsFromTheFuture,
  unloggedChanges,
  unloggedWords,
  wrongFingerprint,
} from './rules/versions'
import { negatedTexts, notOneSentence, textsWithFrequency, tooManyWords } from './rules/wording'
import type { ShapeRuleId } from './shape'

const cells = [mismatchedIds, duplicateIds, missingCells]
const versions = [logOutOfOrder, logBehindBank, statementsFromTheFuture]
const wording = [tooManyWords, notOneSentence, negatedTexts, textsWithFrequency]

/**
 * All rules for the content. A new rule is a line here and a message of that name in
 * `build/faults.json`.
 */
export const rules = [
  { rule: 'idMismatch', find: mismatchedIds },
  { rule: 'idDouble', find: unless([mismatchedIds], duplicateIds) },
  { rule: 'idRetired', find: retiredIds },
  { rule: 'cellMissing', find: unless([mismatchedIds], missingCells) },
  { rule: 'reversedKey', find: wrongReverseKeying },
  { rule: 'quickKey', find: wrongQuick },
  { rule: 'alwaysUnevenFull', find: unless(cells, acquiescenceBias('full')) },
  { rule: 'alwaysUnevenQuick', find: unless([...cells, wrongQuick], acquiescenceBias('quick')) },
  { rule: 'tooLong', find: tooManyWords },
  { rule: 'notOneSentence', find: notOneSentence },
  { rule: 'negation', find: negatedTexts },
  { rule: 'frequencyWord', find: textsWithFrequency },
  { rule: 'nearlySame', find: unless([duplicateIds], nearDuplicates) },
  { rule: 'logOrder', find: logOutOfOrder },
  { rule: 'logBehind', find: unless([logOutOfOrder], logBehindBank) },
  { rule: 'sinceTooNew', find: unless([logOutOfOrder, logBehindBank], statementsFromTheFuture) },
  { rule: 'sinceNotLogged', find: unless(versions, unloggedChanges) },
  {
    rule: 'fingerprint',
    find: unless([...cells, wrongReverseKeying, wrongQuick, ...versions], wrongFingerprint),
  },
  {
    rule: 'wordsNotLogged',
    find: unless(
      [...cells, ...versions, ...wording, nearDuplicates, unloggedChanges],
      unloggedWords,
    ),
  },
] as const satisfies readonly { rule: string; find: Rule }[]

/** `unreadable`: not JSON at all. The others: see `ShapeRuleId` and the table above. */
export type RuleId =
  | 'unreadable'
  | ShapeRuleId
  | DilemmaRuleId
  | PairRuleId
  | RatingRuleId
  | ScriptRuleId
  | PointerRuleId
  | (typeof rules)[number]['rule']

/** One thing that is wrong in the content. It becomes a sentence in `describeFault`. */
export type Fault = Finding & { readonly rule: RuleId }
