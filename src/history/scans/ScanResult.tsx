import type { EarlierScan } from '../../record/savedScan'
import { resultTexts } from '../../ui/language/subjects/result'
import { useLocale, useTexts } from '../../ui/language/texts'
import { scoreOf } from '../../content/scanOfBank'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import { headlineWords } from '../../content/words/resultWords'
import styles from './ScansPage.module.css'

/** The result of a scan put aside in short: headline and numbers. */
export function ScanResult({ scan }: { readonly scan: EarlierScan }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const score = scoreOf(scan)
  return (
    <div className={styles.result}>
      <p className={styles.headline}>{headlineWords(t, locale, score).title}</p>
      <RelationNumbers scales={score.relations} />
    </div>
  )
}
