import { useState } from 'react'
import { statementsOf } from '../../content/bank'
import { scoreAnswers } from '../../content/scanOfBank'
import type { Form } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Page, PageHeading } from '../../ui/Page'
import { EmptyResult } from '../EmptyResult'
import { usePageTitle } from '../../ui/usePageTitle'
import { filledChoices, firstChoices } from './choices'
import { filledParts } from './parts'
import { ReportFiles } from './ReportFiles'
import { ReportOptions } from './ReportOptions'
import { ReportPaper } from './ReportPaper'
import styles from './ReportPage.module.css'
import patterns from '../../ui/patterns.module.css'

/** Makes a report: what goes in is chosen beside the paper that it will be printed on. */
export function ReportPage({ form }: { readonly form: Form }) {
  const t = useTexts(reportTexts)
  const scan = useScan()
  const [choices, setChoices] = useState(firstChoices)
  const statements = statementsOf(form)
  usePageTitle(t.pageTitle)
  if (!statements.some(({ id }) => scan.answers[id] !== undefined)) {
    return <EmptyResult form={form} />
  }
  const shown = filledChoices(choices, scan)
  return (
    <Page width="full">
      <div className={styles.intro}>
        <PageHeading kicker={t.kicker}>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      <div className={styles.page}>
        <div className={styles.controls}>
          <ReportOptions
            form={form}
            filled={filledParts(scan)}
            choices={shown}
            onChoose={setChoices}
          />
          <ReportFiles form={form} />
        </div>
        <section aria-labelledby="report-preview">
          <h2 id="report-preview" className={styles.previewTitle}>
            {t.preview}
          </h2>
          <ReportPaper form={form} score={scoreAnswers(form, scan.answers)} choices={shown} />
        </section>
      </div>
    </Page>
  )
}

/** The report as it is before anybody has chosen: what a result looks like on paper. */
export function FirstReport({ form }: { readonly form: Form }) {
  const scan = useScan()
  const score = scoreAnswers(form, scan.answers)
  return <ReportPaper form={form} score={score} choices={filledChoices(firstChoices, scan)} />
}
