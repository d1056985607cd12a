import { statementsOf } from '../../content/bank'
import { ownBank } from '../../content/inUse'
import type { Form } from '../../core/framework'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { sheetTexts } from '../../ui/language/subjects/sheet'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import styles from './PaperForm.module.css'

/** The introduction before the first statement. */
export function PaperHead({ form }: { readonly form: Form }) {
  const t = useTexts(sheetTexts)
  const line = useTexts(ownLineTexts)
  const listName = ownBank()?.title
  return (
    <header className={styles.head}>
      <h3>{fill(t.paperTitle, { n: statementsOf(form).length })}</h3>
      {listName && <p>{fill(line.hostLineTitled, { title: listName })}</p>}
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
