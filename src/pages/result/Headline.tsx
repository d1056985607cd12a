import type { Form } from '../../domain/framework'
import type { ScanScore } from '../../domain/score'
import { summarise, type Summary } from '../../domain/summary'
import type { Locale } from '../../i18n/locale'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { PageHeading } from '../../ui/Page'
import { namesInSentence, type ResultMessages } from './words'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The first thing one reads: a sentence that says what can be said, and no more. */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const { title, lead } = wordsFor(summarise(score), t, locale)
  return (
    <div className="result-headline">
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>{title}</PageHeading>
      <p className="lead">{lead}</p>
    </div>
  )
}

function wordsFor(summary: Summary, t: ResultMessages, locale: Locale) {
  switch (summary.kind) {
    case 'tooFew':
      return { title: t.tooFew, lead: t.leadTooFew }
    case 'even':
      return { title: t.even, lead: t.leadEven }
    case 'contrast': {
      const clear = summary.verdict === 'clear'
      const names = {
        upper: namesInSentence(locale, summary.upper),
        lower: namesInSentence(locale, summary.lower),
      }
      return {
        title: fill(clear ? t.contrastClear : t.contrastPossible, names),
        lead: clear ? t.leadContrastClear : t.leadContrastPossible,
      }
    }
  }
}
