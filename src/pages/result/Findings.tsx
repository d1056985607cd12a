import type { ScanScore } from '../../domain/score'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { findingWords } from '../shared/group/findingWords'

/** The zones and the pair verdicts in words: what one may conclude, and what not. */
export function Findings({ score }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const findings = findingWords(t, useLocale(), score)
  if (findings.length === 0) return null
  return (
    <section className="result-section">
      <h2>{t.zonesTitle}</h2>
      <ul className="result-list">
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </section>
  )
}
