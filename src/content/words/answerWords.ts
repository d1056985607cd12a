import type { Answer } from '../../core/statement'
import type { scanTexts } from '../../ui/language/subjects/scan'

/** An answer as the person chose it. */
export function answerWords(answer: Answer, t: (typeof scanTexts)['nl']): string {
  const words = { 1: t.answer1, 2: t.answer2, 3: t.answer3, 4: t.answer4, 5: t.answer5 }
  return answer === 'na' ? t.answerNa : words[answer]
}
