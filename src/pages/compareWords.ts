import type { SavedFileProblem } from '../codec/savedFile'
import type { Verdict } from '../domain/certainty'
import type { Change } from '../domain/compare'
import { relations, type Relation } from '../domain/framework'
import type { Locale } from '../i18n/locale'
import type { compareTexts } from '../i18n/subjects/compare'
import { fill } from '../i18n/texts'
import { namesInSentence } from './resultWords'

type CompareMessages = (typeof compareTexts)['nl']
type Changes = Readonly<Record<Relation, Change | undefined>>

/**
 * What may be said about the differences between two scans, the clear ones first.
 * @param names of the two scans in a running sentence
 */
export function changeSentences(
  t: CompareMessages,
  locale: Locale,
  changes: Changes,
  names: { readonly first: string; readonly second: string },
): string[] {
  if (relations.every((id) => changes[id] === undefined)) return [t.tooFew]
  const say = (text: string, found: readonly Relation[], upper: string, lower: string) =>
    found.length === 0
      ? []
      : [fill(text, { upper: capital(upper), lower, relations: namesInSentence(locale, found) })]
  const sentences = (['clear', 'possible'] as const).flatMap((verdict) => {
    const found = relationsThatDiffer(changes, verdict)
    const higher = found.filter((id) => (changes[id]?.difference ?? 0) > 0)
    const lower = found.filter((id) => (changes[id]?.difference ?? 0) < 0)
    return [
      ...say(t[verdict], higher, names.second, names.first),
      ...say(t[verdict], lower, names.first, names.second),
    ]
  })
  return sentences.length === 0 ? [t.none] : sentences
}

/** The relations of which the difference has this verdict. */
export function relationsThatDiffer(changes: Changes, verdict: Verdict): Relation[] {
  return relations.filter((id) => changes[id]?.verdict === verdict)
}

/** The verdict on one relation, from the point of view of the second scan. */
export function verdictWords(t: CompareMessages, change: Change | undefined): string {
  if (change === undefined) return t.noVerdict
  if (change.verdict === 'none') return t.noDifference
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
