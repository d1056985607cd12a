import type { ScanScore } from '../../core/score'
import { readingTexts } from '../../ui/language/subjects/reading'
import { useTexts } from '../../ui/language/texts'
import { RelationDots } from '../numbers/RelationDots'
import styles from '../../ui/paper/Paper.module.css'

/** How far the scores can be trusted. */
export function PaperCertainty({ score }: { readonly score: ScanScore }) {
  const t = useTexts(readingTexts)
  return (
    <section className={styles.part}>
      <h4>{t.bandTitle}</h4>
      <RelationDots scales={score.relations} />
      <p className={styles.note}>{t.band}</p>
    </section>
  )
}
