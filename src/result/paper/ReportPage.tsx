import { useState } from 'react'
import { statementsOf } from '../../content/bank'
import { scoreAnswers } from '../../content/scanOfBank'
import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { printPage } from '../../platform/print'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { reportTexts } from '../../ui/language/subjects/report'
import { useTexts } from '../../ui/language/texts'
import { Page, PageHeading } from '../../ui/Page'
import { usePageTitle } from '../../ui/usePageTitle'
import { CardFile } from '../card/CardFile'
import { EmptyResult } from '../EmptyResult'
import { useHeadline } from '../useHeadline'
import { ReportPaper } from './ReportPaper'
import styles from './ReportPage.module.css'

type Props = { readonly form: Form }

/** The result to take along: on paper, with a preview beside it, or as a card. */
export function ReportPage({ form }: Props) {
  const t = useTexts(reportTexts)
  const answers = useScan((scan) => scan.answers)
  usePageTitle(t.pageTitle)
  if (!statementsOf(form).some(({ id }) => answers[id] !== undefined)) {
    return <EmptyResult form={form} />
  }
  return <Report form={form} score={scoreAnswers(form, answers)} />
}

function Report({ form, score }: Props & { readonly score: ScanScore }) {
  const t = useTexts(reportTexts)
  const [withNumbers, setWithNumbers] = useState(false)
  return (
    <Page width="full">
      <div className={styles.intro}>
        <PageHeading kicker={t.kicker}>{t.title}</PageHeading>
      </div>
      <div className={styles.page}>
        <div className={styles.controls}>
          <section className={styles.options}>
            <Button onClick={printPage}>{t.title}</Button>
            <CheckField checked={withNumbers} onChange={setWithNumbers}>
              {t.withNumbers}
            </CheckField>
          </section>
          <section className={styles.options}>
            <h2>{t.cardTitle}</h2>
            <p>{t.cardText}</p>
            <CardFile form={form} score={score} headline={useHeadline(form, score)} />
          </section>
        </div>
        <section aria-labelledby="report-preview">
          <h2 id="report-preview" className={styles.previewTitle}>
            {t.preview}
          </h2>
          <ReportPaper form={form} score={score} withNumbers={withNumbers} />
        </section>
      </div>
    </Page>
  )
}

/** For the browser's own print command: the page without the figures. */
export function FirstReport({ form }: Props) {
  const score = scoreAnswers(
    form,
    useScan((scan) => scan.answers),
  )
  return <ReportPaper form={form} score={score} withNumbers={false} />
}
