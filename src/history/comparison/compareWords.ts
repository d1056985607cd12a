import type { Change } from '../../core/compare'
import { relations, type Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import type { compareTexts } from '../../ui/language/subjects/compare'
import { fill } from '../../ui/language/fill'
import { capitalised, namesInSentence, verbFor } from '../../content/words/resultWords'

type CompareMessages = (typeof compareTexts)['nl']
/** The verdicts on the differences between two scans. */
export type Changes = Readonly<Record<Relation, Change | undefined>>
type Names = { readonly first: string; readonly second: string }

/**
 * The differences between two scans in words: one sentence per scan, with the relations that
 * clearly come up more often in it.
 * @param names of the two scans in a running sentence
 */
export function changeSentences(
  t: CompareMessages,
  locale: Locale,
  changes: Changes,
  names: Names,
): string[] {
  if (relations.every((id) => changes[id] === undefined)) return [t.tooFew]
  const say = (found: readonly Relation[], upper: string, lower: string) =>
    found.length === 0
      ? []
      : [
          capitalised(
            fill(verbFor(found, t.clear_one, t.clear_other), {
              upper,
              lower,
              relations: namesInSentence(locale, found),
            }),
          ),
        ]
  const clear = clearRelations(changes)
  const higher = clear.filter((id) => (changes[id]?.difference ?? 0) > 0)
  const lower = clear.filter((id) => !higher.includes(id))
  const sentences = [
    ...say(higher, names.second, names.first),
    ...say(lower, names.first, names.second),
  ]
  return sentences.length === 0 ? [t.none] : sentences
}

/** The relations that clearly differ. */
export function clearRelations(changes: Changes): Relation[] {
  return relations.filter((id) => changes[id]?.verdict === 'clear')
}

/** The verdict on one relation, from the point of view of the second scan. */
export function verdictWords(t: CompareMessages, change: Changes[Relation]): string {
  if (change === undefined) return t.noVerdict
  if (change.verdict === 'none') return t.noDifference
  return change.difference > 0 ? t.more : t.less
}
