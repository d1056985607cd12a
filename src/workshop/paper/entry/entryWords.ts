import type { Given } from '../sheetEntry'
import type { entryTexts } from '../../../ui/language/subjects/entry'
import type { scanTexts } from '../../../ui/language/subjects/scan'
import { answerWords } from '../../../content/words/answerWords'

const FIRST_WORDS = 6

/** The answer to a statement, in words; `undefined` means that it was not typed in yet. */
export function givenWords(
  given: Given | undefined,
  t: (typeof entryTexts)['nl'],
  scan: (typeof scanTexts)['nl'],
): string {
  if (given === undefined) return t.open
  if (given === 'skipped') return t.skipped
  return given === 'na' ? t.na : answerWords(given, scan)
}

/** Enough words to recognise a statement by. */
export function firstWords(text: string): string {
  const words = text.split(' ')
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : text
}
