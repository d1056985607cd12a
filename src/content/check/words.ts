import type { Language } from './finding'

/** A statement of more words than this is too long. */
export const MOST_WORDS = 18

type WordList = Readonly<Record<Language, ReadonlySet<string>>>

export const negations: WordList = {
  nl: listed('niet niets niks geen nooit niemand nergens noch zonder nauwelijks amper'),
  en: listed('not cannot no none never nothing nobody nowhere neither nor without hardly barely'),
}

/** Answers express frequency, so a statement must leave it open. */
export const frequencyWords: WordList = {
  nl: listed('vaak soms altijd meestal regelmatig zelden'),
  en: listed('often sometimes always usually regularly rarely seldom'),
}

/** Words that do not show what a statement is about, including those that name its level. */
export const stopWords: WordList = {
  nl: listed(`
    de het een en of in op van voor met bij aan naar uit om over te door dat die wat als ook dan
    hoe wie waar is zijn worden wordt heeft hebben er hun zij ze zich zelf
    ik mijn mij me wij we ons onze haar team organisatie werk mensen
  `),
  en: listed(`
    the a an and or in on of for with at to from into by about that which what when as even
    how who where is are be has have it its they their them themselves
    i my me we our us team organisation work people
  `),
}

/** The words of a text in lower case; a compound with a hyphen or an apostrophe is one word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
