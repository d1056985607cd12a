import type { ScanScore } from '../../domain/score'
import { summarise } from '../../domain/summary'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { namesInSentence } from './words'

/** Questions to take into a conversation, fitted to what the scan shows. */
export function Conversation({ score }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const summary = summarise(score)
  const fitting =
    summary.kind === 'contrast'
      ? [
          fill(t.questionHigh, { relations: namesInSentence(locale, summary.upper) }),
          fill(t.questionLow, { relations: namesInSentence(locale, summary.lower) }),
        ]
      : [t.questionEven]
  return (
    <section className="result-section result-conversation">
      <h2>{t.questionsTitle}</h2>
      <ul>
        {[...fitting, t.questionWho].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
