import { bank } from '../../content/bank'
import { relations } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isWritten } from './parts'
import { classNames } from '../../ui/classNames'
import styles from '../../ui/paper/Paper.module.css'

/** The notes, in the order of the relations. */
export function PaperNotes() {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const notes = useScan((scan) => scan.notes)
  return (
    <section className={classNames(styles.part, styles.long)}>
      <h4>{t.paperNotes}</h4>
      <dl className={styles.list}>
        {relations
          .filter((id) => isWritten(notes[id]))
          .map((id) => (
            <div key={id}>
              <dt>{bank.framework.relations[id].label[locale]}</dt>
              <dd>{notes[id]}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
