import { languages, type Finding, type Language } from '../finding'
import type { Rule } from '../rule'
import type { StatementEntry } from '../../schema'
import { frequencyWords, MOST_WORDS, negations, wordsOf } from '../words'

export const tooManyWords: Rule = ({ bank }) =>
  eachText(bank.statements, (text) => {
    const words = wordsOf(text).length
    return words > MOST_WORDS && { words, most: MOST_WORDS }
  })

export const notOneSentence: Rule = ({ bank }) =>
  eachText(bank.statements, (text) => !/^[^\s.!?…][^.!?…]*\.$/.test(text) && {})

export const negatedTexts: Rule = ({ bank }) =>
  eachText(bank.statements, (text, language) =>
    named(wordsOf(text).filter((word) => negations[language].has(word) || /n['’]t$/.test(word))),
  )

export const textsWithFrequency: Rule = ({ bank }) =>
  eachText(bank.statements, (text, language) =>
    named(wordsOf(text).filter((word) => frequencyWords[language].has(word))),
  )

function named(words: readonly string[]): Finding['values'] | false {
  return words.length > 0 && { words: words.join(', ') }
}

type Judge = (text: string, language: Language) => Finding['values'] | false

function eachText(statements: readonly StatementEntry[], judge: Judge): Finding[] {
  return statements.flatMap(({ id, text }) =>
    languages.flatMap((language): Finding[] => {
      const values = judge(text[language], language)
      return values === false ? [] : [{ file: 'bank.json', id, language, values }]
    }),
  )
}
