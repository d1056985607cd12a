import { languages, type Finding, type Language } from '../finding'
import type { Rule } from '../rule'
import type { StatementEntry } from '../../schema'
import { stopWords, wordsOf } from '../words'

/**
 * Two statements are near duplicates from this Jaccard similarity on: words in common divided by
 * all distinct words, without stop words. In the first bank no two statements share more than a
 * third; replacing one word in a statement of average length leaves two thirds.
 */
const NEARLY_THE_SAME = 0.5

export const nearDuplicates: Rule = ({ bank }) =>
  languages.flatMap((language) => {
    const subjects = bank.statements.map((statement) => subjectOf(statement, language))
    return subjects.flatMap((second, index) =>
      subjects
        .slice(0, index)
        .map((first): [Subject, string[]] => [first, commonWords(first, second)])
        .filter(([first, common]) => similarity(first, second, common) >= NEARLY_THE_SAME)
        .map(([first, common]): Finding => ({
          file: 'bank.json',
          id: second.id,
          language,
          values: { other: first.id, words: common.join(', ') },
        })),
    )
  })

type Subject = { readonly id: string; readonly words: ReadonlySet<string> }

function subjectOf({ id, text }: StatementEntry, language: Language): Subject {
  const words = wordsOf(text[language]).filter((word) => !stopWords[language].has(word))
  return { id, words: new Set(words) }
}

function commonWords(first: Subject, second: Subject): string[] {
  return [...first.words].filter((word) => second.words.has(word))
}

function similarity(first: Subject, second: Subject, common: readonly string[]): number {
  const different = first.words.size + second.words.size - common.length
  return different === 0 ? 0 : common.length / different
}
