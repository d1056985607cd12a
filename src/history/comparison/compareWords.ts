import type { SavedFileProblem } from '../../record/savedFile'
import type { Verdict } from '../../core/certainty'
import type { Change } from '../../core/compare'
import type { KnownChange } from '../compareKnown'
import { relations, type Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import type { compareTexts } from '../../ui/language/subjects/compare'
import { fill } from '../../ui/language/texts'
import { namesInSentence } from '../../content/words/resultWords'

type CompareMessages = (typeof compareTexts)['nl']
/** What is said about the differences between two scans. */
export type Changes = Readonly<Record<Relation, Change | KnownChange | undefined>>
type Names = { readonly first: string; readonly second: string }

/**
 * What may be said about the differences between two scans, the clear ones first.
 * @param names of the two scans in a running sentence
 */
export function changeSentences(
  t: CompareMessages,
  locale: Locale,
  changes: Changes,
  names: Names,
): string[] {
  if (relations.every((id) => changes[id] === undefined)) return [t.tooFew]
  const sentences = (['clear', 'possible'] as const).flatMap((verdict) =>
    sentencesOn(verdict, t, locale, changes, names),
  )
  return sentences.length === 0 ? [t.none] : sentences
}

/** A sentence for each person who scores higher on some relations, with this verdict. */
export function sentencesOn(
  verdict: 'clear' | 'possible',
  t: CompareMessages,
  locale: Locale,
  changes: Changes,
  names: Names,
): string[] {
  const say = (found: readonly Relation[], upper: string, lower: string) =>
    found.length === 0
      ? []
      : [
          fill(t[verdict], {
            upper: capital(upper),
            lower,
            relations: namesInSentence(locale, found),
          }),
        ]
  const found = relationsWith(changes, verdict)
  const higher = found.filter((id) => (changes[id]?.difference ?? 0) > 0)
  const lower = found.filter((id) => (changes[id]?.difference ?? 0) < 0)
  return [...say(higher, names.second, names.first), ...say(lower, names.first, names.second)]
}

/** The relations with this verdict on their difference. */
export function relationsWith(changes: Changes, verdict: Verdict | 'open'): Relation[] {
  return relations.filter((id) => changes[id]?.verdict === verdict)
}

/** The verdict on one relation, from the point of view of the second scan. */
export function verdictWords(t: CompareMessages, change: Changes[Relation]): string {
  if (change === undefined) return t.noVerdict
  if (change.verdict === 'none') return t.noDifference
  if (change.verdict === 'open') return t.cannotSay
  if (change.verdict === 'clear') return change.difference > 0 ? t.more : t.less
  return change.difference > 0 ? t.perhapsMore : t.perhapsLess
}

/** Why a file was not taken in, and what to do. */
export function fileProblemWords(t: CompareMessages, problem: SavedFileProblem): string {
  return {
    tooLarge: t.fileTooLarge,
    notOurs: t.fileNotOurs,
    newer: t.fileNewer,
    damaged: t.fileDamaged,
  }[problem]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
