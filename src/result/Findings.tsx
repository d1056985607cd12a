import type { ScanScore } from '../core/score'
import { resultTexts } from '../ui/language/subjects/result'
import { useLocale, useTexts } from '../ui/language/texts'
import { findingWords } from './findingWords'
import styles from './ResultPage.module.css'
import patterns from '../ui/patterns.module.css'

/** All clear differences, where the headline names only one of them. */
export function Findings({ score }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const findings = findingWords(t, useLocale(), score)
  if (findings.length === 0) return null
  return (
    <section className={patterns.section}>
      <h2>{t.findingsTitle}</h2>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </section>
  )
}
