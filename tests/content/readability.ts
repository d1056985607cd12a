import type { Language } from '../../src/content/check/finding'
import { wordsOf } from '../../src/content/check/words'

export type Readability = {
  readonly sentences: number
  readonly wordsPerSentence: number
  /** Higher is easier, about 0..100; above 60 is plain for most people. Weak evidence. */
  readonly score: number
}

/**
 * How easily a text reads: Flesch (1948) for English, and Douma's adaptation (1960) for Dutch.
 * @returns `undefined` for a text without a sentence, or too short to judge
 */
export function readability(text: string, language: Language): Readability | undefined {
  const sentences = text.match(/[.!?]['’”)]*(?=\s+['‘“(]?\p{Lu}|\s*$)/gu)?.length ?? 0
  const words = wordsOf(text)
  if (sentences === 0 || words.length < FEWEST_WORDS) return undefined
  const wordsPerSentence = words.length / sentences
  const all = words.reduce((sum, word) => sum + syllables(word, language), 0)
  return {
    sentences,
    wordsPerSentence,
    score: formulas[language](all / words.length, wordsPerSentence),
  }
}

const FEWEST_WORDS = 5

type Formula = (syllablesPerWord: number, wordsPerSentence: number) => number

const formulas: Record<Language, Formula> = {
  nl: (perWord, perSentence) => 206.84 - 77 * perWord - 0.93 * perSentence,
  en: (perWord, perSentence) => 206.835 - 84.6 * perWord - 1.015 * perSentence,
}

/**
 * Counts the vowel sounds of a lower-case word. Hyphenation patterns do worse at this: they
 * leave a single letter at the edge of a word alone, as in “o-ver”.
 */
export function syllables(word: string, language: Language): number {
  const sounds = word.match(vowels[language])?.length ?? 0
  return Math.max(1, sounds - (silent[language]?.test(word) ? 1 : 0))
}

const vowels: Record<Language, RegExp> = {
  nl: /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|oe|ie|eu|ui|ij|ei|au|ou|[aeiouyàáâèéêëìíîïòóôöùúûü]/g,
  en: /(?<![tscg])i(?=[aou])|i(?=et)|u(?=a)|[aeiouy]+/g,
}

/** A final e that is written but not pronounced, as in “rule”, “rules” and “changed”. */
const silent: Partial<Record<Language, RegExp>> = {
  en: /[^aeiouy](?<![^aeiouy]l)e$|[^aeiouysxzcgh](?<![^aeiouy]l)es$|[^aeiouytd]ed$/,
}
