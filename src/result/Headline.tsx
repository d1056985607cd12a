import type { Form } from '../core/framework'
import type { ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { useLocale, useTexts } from '../ui/language/texts'
import { PageHeading } from '../ui/Page'
import { headlineWords } from '../content/words/resultWords'
import styles from './ResultPage.module.css'
import patterns from '../ui/patterns.module.css'

type Props = { readonly form: Form; readonly score: ScanScore }

/** The first thing people read: one sentence that says what can be said, and no more. */
export function Headline({ form, score }: Props) {
  const t = useTexts(resultTexts)
  const { title, lead } = headlineWords(t, useLocale(), score)
  return (
    <div className={styles.headline}>
      <PageHeading kicker={form === 'quick' ? t.kickerQuick : t.kickerFull}>{title}</PageHeading>
      <p className={patterns.lead}>{lead}</p>
    </div>
  )
}
