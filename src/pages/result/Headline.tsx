import type { Form } from '../../domain/framework'
import type { ScanScore } from '../../domain/score'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { PageHeading } from '../../ui/Page'
import { headlineWords } from '../shared/result/resultWords'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The first thing one reads: a sentence that says what can be said, and no more. */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const { title, lead } = headlineWords(t, useLocale(), score)
  return (
    <div className="result-headline">
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>{title}</PageHeading>
      <p className="lead">{lead}</p>
    </div>
  )
}
