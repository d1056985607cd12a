import type { EarlierScan } from '../../record/savedScan'
import { StepNote } from '../../record/StepNote'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { answersOf, scoreOf } from '../../content/scanOfBank'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import { headlineWords, titleText } from '../../content/words/headlineWords'
import styles from './ScansPage.module.css'

/** The short result of a scan put aside: headline and numbers. */
export function ScanResult({ scan }: { readonly scan: EarlierScan }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const score = scoreOf(scan)
  const { form } = scan
  const headline = headlineWords(
    { t, scan: useTexts(scanTexts), locale },
    { form, answers: answersOf(scan), score },
  )
  return (
    <div className={styles.result}>
      <p className={styles.headline}>{titleText(headline)}</p>
      <StepNote step={scan.step} />
      <RelationNumbers scales={score.relations} />
    </div>
  )
}
