import type { scanTexts } from './subjects/scan'

/** The five answers, which are the scale of every score: from 0 to 100 in steps of 25. */
export function scaleWords(t: (typeof scanTexts)['nl']): string[] {
  return [t.answer1, t.answer2, t.answer3, t.answer4, t.answer5]
}
