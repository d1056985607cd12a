import type { ScanScore } from '../../core/score'
import { resultTexts } from '../../ui/language/subjects/result'
import { useLocale, useTexts } from '../../ui/language/texts'
import { findingWords } from '../findingWords'
import { RelationDots } from '../numbers/RelationDots'
import { classNames } from '../../ui/classNames'
import styles from '../../ui/paper/Paper.module.css'

/** How far the scores can be trusted, and what may be concluded from them. */
export function PaperCertainty({ score }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const findings = findingWords(t, useLocale(), score)
  return (
    <section className={classNames(styles.part, styles.columns)}>
      <div>
        <h4>{t.dotsTitle}</h4>
        <RelationDots scales={score.relations} />
        <p className={styles.note}>{t.dotsText}</p>
      </div>
      {findings.length > 0 && (
        <div>
          <h4>{t.findingsTitle}</h4>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
