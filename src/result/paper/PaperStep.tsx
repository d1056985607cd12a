import { formatDay } from '../../ui/language/locale'
import { stepTexts } from '../../ui/language/subjects/step'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isWritten } from './parts'
import styles from '../../ui/paper/Paper.module.css'

/** The step that was kept, and for whom it is. */
export function PaperStep() {
  const t = useTexts(stepTexts)
  const locale = useLocale()
  const { what, withWhom, when } = useScan((scan) => scan.step) ?? {}
  const publicValue = useScan((scan) => scan.publicValue)
  const rows = [
    { name: t.what, text: what },
    { name: t.withWhom, text: withWhom },
    { name: t.when, text: when && formatDay(locale, when) },
    { name: t.publicValue, text: publicValue },
  ]
  return (
    <section className={styles.part}>
      <h4>{t.title}</h4>
      <dl className={styles.list}>
        {rows
          .filter(({ text }) => isWritten(text))
          .map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
