import { useState } from 'react'
import { statementsOf } from '../../content/bank'
import type { Form } from '../../core/framework'
import { scoreScan } from '../../core/score'
import { reportTexts } from '../../ui/language/subjects/report'
import { useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { Page, PageHeading } from '../../ui/Page'
import { EmptyResult } from '../EmptyResult'
import { usePageTitle } from '../../ui/usePageTitle'
import { filledParts, firstParts } from './parts'
import { ReportFiles } from './ReportFiles'
import { ReportOptions, type ReportChoices } from './ReportOptions'
import { ReportPaper } from './ReportPaper'
import styles from './ReportPage.module.css'
import patterns from '../../ui/patterns.module.css'

const firstChoices: ReportChoices = { parts: firstParts, name: '', withAddress: false }

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
  const filled = filledParts(scan)
  const shown = { ...choices, parts: filled.filter((part) => choices.parts.includes(part)) }
  return (
    <Page width="full">
      <div className={styles.intro}>
        <PageHeading kicker={t.kicker}>{t.title}</PageHeading>
        <p className={patterns.lead}>{t.lead}</p>
      </div>
      <div className={styles.page}>
        <div className={styles.controls}>
          <ReportOptions form={form} filled={filled} choices={shown} onChoose={setChoices} />
          <ReportFiles form={form} />
        </div>
        <section aria-labelledby="report-preview">
          <h2 id="report-preview" className={styles.previewTitle}>
            {t.preview}
          </h2>
          <ReportPaper form={form} score={scoreScan(statements, scan.answers)} choices={shown} />
        </section>
      </div>
    </Page>
  )
}
