import { useState } from 'react'
import type { Form } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { useTexts } from '../../ui/language/texts'
import { CheckField } from '../../ui/CheckField'
import { Downloads } from '../export/Downloads'
import styles from './ReportPage.module.css'

/** The same result as files, with what one may choose for them. */
export function ReportFiles({ form }: { readonly form: Form }) {
  const t = useTexts(reportTexts)
  const [withAnswers, setWithAnswers] = useState(false)
  const [onWhite, setOnWhite] = useState(true)
  return (
    <section className={styles.files}>
      <h2>{t.filesTitle}</h2>
      <Downloads form={form} choices={{ withAnswers, background: onWhite ? 'white' : 'none' }} />
      <CheckField checked={onWhite} onChange={setOnWhite}>
        {t.onWhite}
      </CheckField>
      <CheckField checked={withAnswers} onChange={setWithAnswers}>
        {t.withAnswers}
      </CheckField>
    </section>
  )
}
