import type { Answer } from '../../core/statement'
import { scaleWords } from '../../ui/language/scaleWords'
import type { scanTexts } from '../../ui/language/subjects/scan'

/** An answer as the person chose it. */
export function answerWords(answer: Answer, t: (typeof scanTexts)['nl']): string {
  return answer === 'na' ? t.answerNa : (scaleWords(t)[answer - 1] ?? '')
}
