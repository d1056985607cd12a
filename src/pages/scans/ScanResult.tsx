import type { EarlierScan } from '../../codec/savedScan'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { scoreOf } from '../shared/scans/keptScans'
import { RelationNumbers } from '../shared/result/RelationNumbers'
import { headlineWords } from '../shared/result/resultWords'

/** The result of a scan put aside, short: the sentence and the numbers. */
export function ScanResult({ scan }: { readonly scan: EarlierScan }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const score = scoreOf(scan)
  return (
    <div className="scans-result">
      <p className="scans-headline">{headlineWords(t, locale, score).title}</p>
      <RelationNumbers scales={score.relations} />
    </div>
  )
}
