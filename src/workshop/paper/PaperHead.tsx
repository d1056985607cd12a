import type { Form } from '../../core/framework'
import { sheetTexts } from '../../ui/language/subjects/sheet'
import { useTexts } from '../../ui/language/texts'
import styles from './PaperForm.module.css'

/** What somebody reads before the first statement. */
export function PaperHead({ form }: { readonly form: Form }) {
  const t = useTexts(sheetTexts)
  return (
    <header className={styles.head}>
      <h3>{form === 'quick' ? t.paperTitleQuick : t.paperTitleFull}</h3>
      <p className={styles.workshop}>{t.paperWorkshop}</p>
      <p>
        {t.paperHow} {t.paperMend}
      </p>
      <p>
        <strong>{t.paperNoName}</strong> {t.paperRead}
      </p>
    </header>
  )
}
