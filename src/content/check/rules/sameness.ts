import { languages, type Finding, type Language } from '../finding'
import type { Rule } from '../rule'
import { stopWords, wordsOf } from '../words'

/**
 * From this Jaccard similarity on, two texts are near duplicates: words in common divided by all
 * distinct words, without stop words. In the first bank no two statements share more than a third;
 * replacing one word in a statement of average length leaves two thirds.
 */
const NEARLY_THE_SAME = 0.5

export const nearDuplicates: Rule = ({ bank }) =>
  languages.flatMap((language) => {
    const subjects = bank.statements.map(({ id, text }) => ({
      id,
      words: tellingWords(text[language], language),
    }))
    return subjects.flatMap((second, index) =>
      subjects.slice(0, index).flatMap((first): Finding[] => {
        const common = wordsOfTwins(first.words, second.words)
        if (!common) return []
        const values = { other: first.id, words: common.join(', ') }
        return [{ file: 'bank.json', id: second.id, language, values }]
      }),
    )
  })

/** The words that show what a text is about. */
export function tellingWords(text: string, language: Language): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => !stopWords[language].has(word)))
}

/** The words that two texts have in common, if those make them nearly the same. */
export function wordsOfTwins(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): string[] | undefined {
  const common = [...first].filter((word) => second.has(word))
  const different = first.size + second.size - common.length
  return different > 0 && common.length / different >= NEARLY_THE_SAME ? common : undefined
}
